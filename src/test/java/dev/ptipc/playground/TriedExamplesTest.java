package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.Reported;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever tries an example, or copies it, gets the answer that the page shows. */
class TriedExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int ALL = 100_000;

  private static final List<ShownExample> EXAMPLES = ShownExample.all();

  private static String role(JsonNode state) {
    return state.get("role").textValue();
  }

  /** What is found is no stdout, for which the page has another script; null for others. */
  private static @Nullable List<String> other(byte[] input) throws IOException {
    Finding finding = NotStdout.of(new ByteArrayInputStream(input)).finding();
    return finding == null
        ? null
        : List.of(
            "error["
                + finding.diagnostic().rule().id()
                + "]: "
                + finding.diagnostic().message()
                + " at");
  }

  /** As the playground answers a link. */
  private static List<String> tried(JsonNode state) throws IOException {
    String input = state.get("stdout").textValue();
    List<String> other = other(Playground.bytes(input));
    if (other != null) {
      return other;
    }
    List<String> environment = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : state.get("env").properties()) {
      environment.add(each.getKey());
      environment.add(each.getValue().textValue());
    }
    Playground.ptipcCheck(
        input,
        role(state),
        environment.toArray(new String[0]),
        state.get("linesOnly").booleanValue());
    String lines = Playground.ptipcLines(0, ALL).strip();
    List<String> findings = findings(JSON.readTree(lines.substring(lines.lastIndexOf('\n') + 1)));
    findings.addAll(findings(JSON.readTree(Playground.ptipcElsewhere(0, ALL))));
    return findings.stream().sorted().toList();
  }

  /** As {@code check} answers, with the options that the page shows beside the text. */
  private static List<String> checked(String copied, JsonNode state) throws IOException {
    byte[] file = Bytes.of(copied).toArray();
    List<String> other = other(file);
    if (other != null) {
      return other;
    }
    String role = role(state);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out);
    Reported.tell(
        report,
        "example",
        file,
        new TranscriptCheck.Settings(
            Framer.DEFAULT_LIMIT,
            state.get("linesOnly").booleanValue(),
            role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
            Map.of()));
    report.finish();
    return findings(JSON.readTree(out.toByteArray()).get("files").get(0)).stream()
        .sorted()
        .toList();
  }

  private static List<String> findings(JsonNode found) {
    List<String> findings = new ArrayList<>();
    for (JsonNode each : found.get("diagnostics")) {
      findings.add(
          each.get("severity").textValue()
              + ("[" + each.get("rule").textValue() + "]: ")
              + (each.get("message").textValue() + " at" + place(each)));
    }
    return findings;
  }

  private static String place(JsonNode finding) {
    long line = finding.path("fileLine").asLong(finding.get("line").asLong());
    long column = finding.get("column").asLong();
    return switch (finding.get("in").textValue()) {
      case "session" -> "";
      case "environment" -> " " + finding.get("variable").textValue() + ":" + column;
      case "stderr" -> " stderr:" + line + ":" + column;
      default -> ":" + line + ":" + column;
    };
  }

  private static String verdict(List<String> findings) {
    return findings.stream().anyMatch(each -> each.startsWith("error"))
        ? "refused"
        : findings.stream().anyMatch(each -> each.startsWith("warning")) ? "warned" : "accepted";
  }

  @Test
  void an_example_that_is_tried_has_the_findings_of_its_page() throws IOException {
    SoftAssertions all = new SoftAssertions();
    int count = 0;
    for (ShownExample example : EXAMPLES) {
      if (example.fragment() != null) {
        List<String> tried = tried(example.state());
        all.assertThat(tried).as(example.name()).isEqualTo(example.findings());
        all.assertThat(verdict(tried)).as(example.name()).isEqualTo(example.verdict());
        count++;
      }
    }
    all.assertThat(count).isGreaterThan(900);
    all.assertAll();
  }

  @Test
  void an_example_that_is_copied_is_a_file_with_the_findings_of_its_page() throws IOException {
    SoftAssertions all = new SoftAssertions();
    int count = 0;
    for (ShownExample example : EXAMPLES) {
      if (example.copied() != null && example.fragment() != null) {
        all.assertThat(checked(example.copied(), example.state()))
            .as(example.name())
            .isEqualTo(example.findings());
        count++;
      }
    }
    all.assertThat(count).isGreaterThan(800);
    all.assertAll();
  }

  /** Its bytes, and no picture of them. */
  @Test
  void what_is_copied_is_what_is_tried() {
    assertThat(EXAMPLES)
        .filteredOn(example -> example.copied() != null && example.fragment() != null)
        .allSatisfy(
            example ->
                assertThat(Bytes.of(example.copied()).latin1())
                    .isEqualTo(example.state().get("stdout").textValue()));
    assertThat(EXAMPLES)
        .filteredOn(example -> example.name().equals("checks/line/carriage-return#i_crlf"))
        .singleElement()
        .satisfies(example -> assertThat(example.copied()).isNull());
  }

  /** What has another limit, more lines than fit a link, or needs {@code --force}. */
  @Test
  void all_other_examples_of_what_a_transport_wrote_can_be_tried() {
    assertThat(EXAMPLES)
        .filteredOn(example -> example.fragment() == null)
        .extracting(ShownExample::name)
        .filteredOn(name -> name.matches("checks/(environment|line|session|source|transcript)/.*"))
        .containsExactlyInAnyOrder(
            "checks/line/bad-keyword#n_log-date",
            "checks/session/too-many-names#i_client",
            "checks/session/too-many-names#i_server-errors",
            "checks/session/too-many-names#y_limit",
            "checks/source/line-too-long#n_carriage-return",
            "checks/source/line-too-long#n_over",
            "checks/source/line-too-long#y_at-limit");
  }
}
