package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.ObservedExamples;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.observation.ObservedRow;
import dev.ptipc.peers.parent.ObservationMaking;
import dev.ptipc.peers.parent.RowCase;
import dev.ptipc.report.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the matrix says of Arti and ptadapter, played once more. They are built by {@code
 * src/peers/build.sh}; on a user's machine that has not built them the test is skipped, and in
 * continuous integration it fails.
 */
@Tag("parents")
class PinnedObservationsTest {

  private static final int AT_ONCE = 2;

  @ParameterizedTest
  @ValueSource(strings = {"arti", "ptadapter"})
  void a_parent_does_what_the_matrix_says(String name) throws Exception {
    List<String> command = command(name);
    ObservedParent pinned = ObservedParent.find(name).orElseThrow();
    List<RowCase> rows = ObservedExamples.all();
    List<String> failed = new ArrayList<>();
    List<ObservedRow> seen;
    try (ObservationMaking making = ObservationMaking.peer(name, command, AT_ONCE)) {
      seen = making.make(rows, count -> {}, failed::add);
    }

    assertThat(failed).isEmpty();
    assertThat(ObservationMaking.version(command))
        .as("another version: look at each row, and keep%n%s", Json.pretty(seen))
        .isEqualTo(pinned.version());
    assertThat(told(seen)).containsExactlyElementsOf(told(pinned.rows()));
  }

  private static List<String> command(String name) {
    try {
      return PeerPlaces.command(name, List.of());
    } catch (IOException e) {
      String word = String.valueOf(e.getMessage());
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(word);
      }
      Assumptions.abort(word);
      throw new AssertionError(word, e);
    }
  }

  private static List<String> told(List<ObservedRow> rows) {
    return rows.stream().map(PinnedObservationsTest::told).toList();
  }

  private static String told(ObservedRow row) {
    return row.row() + ": " + row.words() + " " + row.difference();
  }
}
