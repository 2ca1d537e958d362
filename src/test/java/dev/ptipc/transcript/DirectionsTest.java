package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.transcript.Directions.Occasion;
import dev.ptipc.transcript.Directions.Reaction;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {

  private final Directions directions = new Directions();

  @Test
  void nothing_is_told_at_first() {
    assertThat(directions.pieceLength()).isZero();
    assertThat(directions.pause()).isZero();
    assertThat(directions.waitBefore(1)).isZero();
    for (Occasion occasion : Occasion.values()) {
      assertThat(directions.at(occasion)).isNull();
    }
  }

  @Test
  void pieces_may_have_pauses() {
    assertThat(directions.read("write 7 bytes every 20 ms")).isNull();
    assertThat(directions.pieceLength()).isEqualTo(7);
    assertThat(directions.pause()).isEqualTo(Duration.ofMillis(20));
    assertThat(directions.read("write 9 bytes")).isEqualTo(Directions.TWICE);
    assertThat(directions.pieceLength()).isEqualTo(7);
  }

  @Test
  void each_line_has_a_wait_of_its_own() {
    assertThat(directions.read("wait 500 ms before line 1")).isNull();
    assertThat(directions.read("wait 999999999 ms before line 999999999")).isNull();
    assertThat(directions.read("wait 1 ms before line 1")).isEqualTo(Directions.TWICE);
    assertThat(directions.waitBefore(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(directions.waitBefore(2)).isZero();
    assertThat(directions.waitBefore(999_999_999)).isEqualTo(Duration.ofMillis(999_999_999));
  }

  @Test
  void each_occasion_has_a_reaction_of_its_own() {
    assertThat(directions.read("at end exit")).isNull();
    assertThat(directions.read("at stdin-close exit with 255 after 30 ms")).isNull();
    assertThat(directions.read("at SIGTERM stay")).isNull();
    assertThat(directions.read("at SIGTERM exit")).isEqualTo(Directions.TWICE);
    assertThat(directions.at(Occasion.END)).isEqualTo(new Reaction(true, null, Duration.ZERO));
    assertThat(directions.at(Occasion.STDIN_CLOSE))
        .isEqualTo(new Reaction(true, 255, Duration.ofMillis(30)));
    assertThat(directions.at(Occasion.SIGTERM)).isEqualTo(new Reaction(false, null, Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "write 0 bytes",
        "write 1234567890 bytes",
        "write 7 bytes every second",
        "write 7",
        "wait 5 s before line 1",
        "wait 5 ms before line 0",
        "wait 5 ms before",
        "at end",
        "at end exit with -1",
        "at end exit with",
        "at end stay after 5 ms",
        "at SIGKILL exit",
        "at sigterm exit",
        " at end exit",
        "at end exit "
      })
  void other_words_tell_nothing(String words) {
    assertThat(directions.read(words)).isEqualTo(Directions.FORMS);
    nothing_is_told_at_first();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at end exit with 256", "at SIGTERM exit with 3000 after 5 ms"})
  void a_code_that_no_process_has_is_named(String text) {
    assertThat(directions.read(text)).isEqualTo("an exit code is 0 to 255");
    nothing_is_told_at_first();
  }

  /** A.15: a file cannot keep a program alive for eleven days. */
  @ParameterizedTest
  @ValueSource(
      strings = {"at SIGTERM exit after 999999999 ms", "at SIGTERM exit with 1 after 600001 ms"})
  void an_exit_that_hardly_ever_comes_is_refused(String text) {
    assertThat(directions.read(text)).isEqualTo(Directions.TOO_LONG);
    assertThat(directions.at(Directions.Occasion.SIGTERM)).isNull();
  }
}
