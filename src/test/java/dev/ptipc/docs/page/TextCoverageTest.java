package dev.ptipc.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No sentence of the published text that demands something, and no clause, is left out. */
class TextCoverageTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/spec/ipc.md");

  /** Lines with a word of RFC 2119, and lines that give a form. */
  private static final String DEMAND =
      ".*(\\b(MUST|SHOULD|MAY|OPTIONAL|must first|must then)\\b|it must|proxy must|::=).*"
          + "|`[A-Z-]+ .*<.*|`ARGS:.*|`LOG SEVERITY=Severity.*|(PROXY|[CS]METHODS) DONE"
          + "|\\s+SMETHOD-ERROR <.*";

  @Test
  void every_line_that_demands_something_is_there() throws Exception {
    List<String> text = Files.readAllLines(PUBLISHED);
    List<Integer> demands = new ArrayList<>();
    for (int line = 1; line <= text.size(); line++) {
      if (text.get(line - 1).matches(DEMAND)) {
        demands.add(line);
      }
    }
    assertThat(demands).hasSizeGreaterThan(40);
    assertThat(TextCoverage.lines().keySet()).containsAll(demands);
  }

  @Test
  void the_lines_are_in_order_and_have_text() throws Exception {
    List<String> text = Files.readAllLines(PUBLISHED);
    Set<Integer> lines = TextCoverage.lines().keySet();
    assertThat(lines).containsExactlyElementsOf(new TreeMap<>(TextCoverage.lines()).keySet());
    assertThat(lines).allSatisfy(line -> assertThat(text.get(line - 1)).isNotBlank());
  }

  @Test
  void every_clause_of_3_3_is_there() {
    List<String> there = TextCoverage.lines().values().stream().flatMap(List::stream).toList();
    assertThat(there)
        .containsAll(
            Clauses.all().stream().map(Clause::id).filter(id -> id.startsWith("3.3")).toList());
  }
}
