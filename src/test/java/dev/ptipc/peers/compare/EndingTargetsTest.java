package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A target ends when its stdin does, with exit code 0 and no word more. */
@Tag("slow")
class EndingTargetsTest {

  private static final Duration SHORT = Duration.ofMillis(1500);

  private static List<Arguments> endings() {
    return List.of(
        Arguments.of("exit 9", "crash", "exit code 9"),
        Arguments.of(
            "echo leaked >&2; kill -SEGV $$", "crash", "exit code 139, stderr: leaked\\x0a"),
        Arguments.of("echo junk", "garbage", "no JSON: `junk`"),
        Arguments.of("printf '{\"status\"'", "garbage", "half a line"),
        Arguments.of("echo '{\"status\":\"ok\"}'", "twice", "more answers than lines"),
        Arguments.of("sleep 60", "hang", "its stdin has ended, and it has not within 1500 ms"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void howItEndsIsAFindingOfTheLastLine(String action, String verdict, String detail)
      throws Exception {
    String ends = "while read -r line; do echo '{\"status\":\"ok\"}'; done; " + action;

    ComparisonResult result = Parsers.compare(List.of(Parsers.VERSION, Parsers.DONE), SHORT, ends);

    assertThat(result.causes())
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.other().word()).isEqualTo(verdict);
              assertThat(cause.witness().text()).isEqualTo("PROXY DONE");
              assertThat(cause.detail()).isEqualTo("after its answer: " + detail);
            });
    assertThat(result.lines()).isEqualTo(2);
  }

  /** A leak, say, of which the report comes at the end, whatever the last line was. */
  @Test
  void anEndingThatComesOfOtherLinesIsTold() throws Exception {
    String leaks =
        "n=0; while read -r line; do n=$((n + 1)); echo '{\"status\":\"ok\"}'; done;"
            + " [ $n -lt 3 ] || exit 23";

    ComparisonResult result =
        Parsers.compare(Collections.nCopies(3, Parsers.VERSION), SHORT, leaks);

    assertThat(result.causes())
        .singleElement()
        .extracting(Cause::detail)
        .isEqualTo("after its answer: exit code 23, but not when it is asked alone");
  }
}
