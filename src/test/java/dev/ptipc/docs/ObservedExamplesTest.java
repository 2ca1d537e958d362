package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.observation.ObservedRow;
import dev.ptipc.peers.parent.RowCase;
import dev.ptipc.report.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix has what it should, and what was seen is of the examples as they are. */
class ObservedExamplesTest {

  /** Rules whose faults no parent can be shown: they need stderr, an exit, or other variables. */
  private static final Set<String> OUT_OF_REACH =
      Set.of(
          "session/log-on-stderr",
          "session/lived-on",
          "session/went-on",
          "session/version-not-offered");

  private static final Path OBSERVATIONS = Path.of("src/main/resources/dev/ptipc/observations");

  private static Stream<String> parents() {
    return ObservedParent.NAMES.stream();
  }

  /** An example that no parent was given yet has no row; {@code src/peers/observe.sh} makes it. */
  @ParameterizedTest
  @MethodSource("parents")
  void what_was_seen_is_of_the_examples_as_they_are(String name) {
    ObservedParent parent = ObservedParent.find(name).orElseThrow();
    List<List<Object>> due = new ArrayList<>();
    for (RowCase row : ObservedExamples.all()) {
      if (parent.row(row.row()).isEmpty()) {
        continue;
      }
      Diagnostic said = row.diagnostic();
      due.add(
          Arrays.asList(
              row.row(),
              row.title(),
              row.input(),
              row.line(),
              row.keyword(),
              said == null ? null : said.message(),
              said == null ? null : said.clause()));
    }

    assertThat(parent.rows().stream().map(ObservedExamplesTest::facts)).isEqualTo(due);
  }

  /** So that `ptipc observe --write` changes the lines alone of what is seen otherwise. */
  @ParameterizedTest
  @MethodSource("parents")
  void a_file_is_as_observe_writes_it(String name) throws IOException {
    byte[] file = Files.readAllBytes(OBSERVATIONS.resolve(name + ".json"));

    assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(Json.pretty(Json.tree(file)));
  }

  private static List<Object> facts(ObservedRow row) {
    return Arrays.asList(
        row.row(),
        row.title(),
        row.input(),
        row.line(),
        row.keyword(),
        row.finding(),
        row.clause());
  }

  @ParameterizedTest
  @MethodSource("parents")
  void at_most_one_cell_in_ten_is_untested(String name) {
    ObservedParent parent = ObservedParent.find(name).orElseThrow();
    List<RowCase> due = ObservedExamples.all();
    long tested =
        due.stream()
            .flatMap(row -> parent.row(row.row()).stream())
            .filter(row -> row.cell() != Cell.UNTESTED)
            .count();

    assertThat((due.size() - tested) * 10).isLessThanOrEqualTo(due.size());
  }

  @Test
  void every_rule_about_lines_and_sessions_has_a_row_that_breaks_it() {
    Set<String> rules = PlayedExamples.rules().stream().map(Rule::id).collect(Collectors.toSet());
    rules.removeAll(OUT_OF_REACH);
    Set<String> broken =
        ObservedExamples.all().stream()
            .filter(row -> row.diagnostic() != null)
            .map(RowCase::rule)
            .collect(Collectors.toSet());

    assertThat(broken).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void every_keyword_has_a_good_row() {
    Set<String> due =
        Arrays.stream(Keyword.values())
            .filter(keyword -> keyword != Keyword.UNKNOWN)
            .map(Keyword::word)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> good =
        ObservedExamples.all().stream()
            .filter(row -> row.diagnostic() == null)
            .map(RowCase::keyword)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(good).containsAll(due);
  }
}
