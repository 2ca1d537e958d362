package dev.ptipc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The matrix has a row for each deviation of the errata's table, and few empty cells. */
class MatrixTest {

  private static final Matrix MATRIX = Matrix.shipped();

  /** No parent can be shown either: what it reads is stdout, and its limit is its own. */
  private static final Set<String> NOT_PLAYED =
      Set.of("a line longer than the limit", "LOG or STATUS on standard error");

  @Test
  void at_most_one_cell_in_ten_is_untested() {
    for (Matrix.Column parent : MATRIX.parents()) {
      long untested =
          MATRIX.deviations().stream()
              .map(row -> row.cells().getOrDefault(parent.name(), List.of()))
              .filter(cells -> cells.contains(Cell.UNTESTED))
              .count();
      assertThat(untested * 10).as(parent.title()).isLessThan(MATRIX.deviations().size());
    }
    assertThat(MATRIX.parents().stream().map(Matrix.Column::name))
        .containsExactly("tor", "arti", "ptadapter");
  }

  @Test
  void each_deviation_was_played_and_cites_what_there_is() {
    assertThat(MATRIX.deviations()).hasSize(65);
    for (Matrix.Row row : MATRIX.deviations()) {
      assertThat(row.constructs().isEmpty())
          .as(row.deviation())
          .isEqualTo(NOT_PLAYED.contains(row.deviation()));
      for (String id : row.cites()) {
        assertThat(Clauses.find(id).isPresent() || Errata.find(id).isPresent()).as(id).isTrue();
      }
    }
  }

  @Test
  void no_example_of_what_is_wrong_is_left_out() {
    Set<String> shown = new HashSet<>();
    MATRIX.deviations().forEach(row -> shown.addAll(row.constructs()));
    List<String> left =
        MATRIX.constructs().stream()
            .filter(one -> one.clause() != null && !shown.contains(one.name()))
            .map(Matrix.Construct::name)
            .toList();
    // What is held against a transport by the environment that it was given.
    assertThat(left)
        .allMatch(name -> name.matches("session/(env-error-unexplained|version-refused)/.*"));
  }

  @Test
  void each_cell_has_its_day_and_its_command() {
    for (Matrix.Construct one : MATRIX.constructs()) {
      one.seen()
          .forEach(
              (parent, seen) -> {
                assertThat(seen.seen()).matches("20\\d\\d-\\d\\d-\\d\\d");
                assertThat(seen.command())
                    .isEqualTo("ptipc observe --parent " + parent + " --row " + one.name());
              });
    }
  }
}
