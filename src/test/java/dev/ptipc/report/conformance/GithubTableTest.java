package dev.ptipc.report.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GithubTableTest {

  private static List<String> annotations(String text) {
    return text.lines().filter(line -> line.startsWith("::")).toList();
  }

  @Test
  void each_fault_is_an_annotation_with_its_line_and_scenarios() throws IOException {
    String text = Tables.written(out -> new GithubTable(out, "/none"));

    assertThat(annotations(text))
        .hasSize(3)
        .allMatch(line -> line.contains(",title=test/") && line.contains("%0Ain: "))
        .first()
        .asString()
        .startsWith("::error file=./")
        .contains("::an error line for ", " (3.3.2-CMETHODERR-2)%0Aline: CMETHOD-ERROR ")
        .endsWith("%0Ain: client-unknown, client-names");
    assertThat(text)
        .contains(": client: alpha: listening at 127.0.0.1:9\n")
        .endsWith(": 1 error, 1 warning, 1 note in 3 scenarios\n")
        .matches("[ -~\n]+");
  }

  @Test
  void what_is_known_is_only_counted() throws IOException {
    String json = Tables.written(out -> new JsonTable(out, Tables.ORIGIN));
    Baseline baseline = Baseline.read(json.getBytes(StandardCharsets.UTF_8));

    String text =
        Tables.written(
            out -> table -> new GithubTable(out, "/none").write(table.against(baseline)));

    assertThat(annotations(text)).isEmpty();
    assertThat(text).endsWith(": since the baseline: 0 new findings, 3 known, 0 gone\n");
  }

  @Test
  void a_program_is_named_from_the_folder() {
    assertThat(Wording.file(of("/src/bin/x"), "/src")).isEqualTo("bin/x");
    assertThat(Wording.file(of("/srcs/x"), "/src")).isEqualTo("/srcs/x");
    assertThat(Wording.file(of("x"), "/src")).isEqualTo("x");
  }

  private static ConformanceTable of(String program) {
    TestedProgram subject = new TestedProgram(List.of(program), List.of(), null);
    return new ConformanceTable(
        subject, Map.of(), List.of(), List.of(), false, List.of(), List.of());
  }
}
