package dev.ptipc.peers.parent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.docs.ObservedExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a parent that is made up. */
class ObservationMakingTest {

  /** An interrupt closes it from another thread. With one row none is left that has not begun. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void once_it_is_closed_nobody_waits_for_what_has_not_begun(int rows) {
    AtomicReference<ObservationMaking> running = new AtomicReference<>();
    List<String> failed = new ArrayList<>();
    try (ObservationMaking making =
        ObservationMaking.tor(
            session -> {
              running.get().close();
              throw new InterruptedException("closed");
            },
            1)) {
      running.set(making);
      assertThatThrownBy(
              () -> making.make(ObservedExamples.all().subList(0, rows), count -> {}, failed::add))
          .isInstanceOf(InterruptedException.class);
    }
    assertThat(failed).isEmpty();
  }

  /** As when the interrupt comes while the sessions are still being handed out. */
  @Test
  void once_it_is_closed_nothing_more_begins() {
    List<String> failed = new ArrayList<>();
    ObservationMaking making =
        ObservationMaking.tor(
            session -> {
              throw new AssertionError("played");
            },
            1);
    making.close();
    assertThatThrownBy(() -> making.make(ObservedExamples.all(), count -> {}, failed::add))
        .isInstanceOf(InterruptedException.class);
    assertThat(failed).isEmpty();
  }
}
