package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.report.Schemas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people had whose transport did not work, and what has to be said to it. */
class ReportsOfPeopleTest {

  record Report(String name, JsonNode json) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    try (BufferedReader in = open("reports.jsonl")) {
      for (String line; (line = in.readLine()) != null; ) {
        JsonNode json = Diagnosed.MAPPER.readTree(line);
        reports.add(new Report(json.get("name").textValue(), json));
      }
    }
    return reports;
  }

  private static BufferedReader open(String name) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(ReportsOfPeopleTest.class.getResourceAsStream("/logs/" + name)),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void kind_outcomes_and_rules_are_exact(Report report) {
    Diagnosis diagnosis = Diagnosed.of(report.json.get("text").textValue());
    assertThat(diagnosis.kind().word()).isEqualTo(report.json.get("kind").textValue());
    assertThat(Diagnosed.words(diagnosis)).isEqualTo(Diagnosed.texts(report.json.get("outcomes")));
    assertThat(Diagnosed.rules(diagnosis)).isEqualTo(Diagnosed.texts(report.json.get("rules")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_answer_says_what_somebody_who_knows_would_say(Report report) throws IOException {
    JsonNode told = Diagnosed.MAPPER.readTree(open("told.json")).get(report.name);
    String text =
        Diagnosed.text(Diagnosed.of(report.json.get("text").textValue())).replaceAll("\\s+", " ");
    assertThat(text).contains(Diagnosed.texts(told));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_json_fits_its_schema(Report report) throws IOException {
    String json = Diagnosed.json(Diagnosed.of(report.json.get("text").textValue()));
    assertThat(Schemas.schema("diagnose").validate(Diagnosed.MAPPER.readTree(json)))
        .as(json)
        .isEmpty();
  }

  /** Cause, place and the next command are in the first five lines of 80 columns. */
  @ParameterizedTest
  @MethodSource("reports")
  void the_first_five_lines_hold_cause_and_place(Report report) {
    Diagnosis diagnosis = Diagnosed.of(report.json.get("text").textValue());
    List<String> lines = Diagnosed.text(diagnosis).lines().limit(5).toList();
    assertThat(lines).anyMatch(line -> line.contains("tor.log:"));
    if (!diagnosis.answers().isEmpty() && !diagnosis.answers().get(0).next().isEmpty()) {
      assertThat(lines).anyMatch(line -> line.matches(" *(next|to mend it|to find out more): .*"));
    }
  }

  /** A command is not broken, so that it can be pasted. */
  @ParameterizedTest
  @MethodSource("reports")
  void no_line_is_wider_than_the_terminal(Report report) {
    String text = Diagnosed.text(Diagnosed.of(report.json.get("text").textValue()));
    assertThat(text.lines().filter(line -> !line.contains(": ptipc ")))
        .allMatch(line -> line.length() <= 80);
  }
}
