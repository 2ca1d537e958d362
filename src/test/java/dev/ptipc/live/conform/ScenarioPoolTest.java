package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.environment.Role;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends a play ends whoever waits for it, as what it is. */
class ScenarioPoolTest {

  private static final Scenario SCENARIO = Scenario.of(Role.CLIENT, "one", "one name");

  static Stream<Throwable> what_a_play_throws_is_thrown_on() {
    return Stream.of(
        new IOException("x"), new InterruptedException("x"), new OutOfMemoryError("x"));
  }

  @ParameterizedTest
  @MethodSource
  void what_a_play_throws_is_thrown_on(Throwable thrown) throws Exception {
    try (ScenarioPool<String> pool =
        new ScenarioPool<>(
            scenario -> {
              if (thrown instanceof IOException e) {
                throw e;
              }
              if (thrown instanceof InterruptedException e) {
                throw e;
              }
              throw (Error) thrown;
            })) {
      assertThatThrownBy(() -> pool.alone(SCENARIO)).isSameAs(thrown);
    }
  }

  /** As it is while the program is being ended. */
  @Test
  void nothing_is_played_after_the_end() throws Exception {
    ScenarioPool<String> pool = new ScenarioPool<>(Scenario::name);
    assertThat(pool.all(List.of(SCENARIO), true, left -> {})).containsExactly("client-one");
    pool.close();
    assertThatThrownBy(() -> pool.alone(SCENARIO)).isInstanceOf(InterruptedException.class);
  }
}
