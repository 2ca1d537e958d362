package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of long lines fewer are held: what is held does not grow with what is asked. */
class LongLinesTest {

  private static final int LENGTH = 60_000;
  private static final long MOST = 40 << 20;

  private static final String GOOD = "LOG SEVERITY=notice MESSAGE=";

  private static byte[] line(String start, int number) {
    return (start + "a".repeat(LENGTH) + number).getBytes(StandardCharsets.US_ASCII);
  }

  /** One of which no two parts are alike. */
  private static byte[] varied() {
    StringBuilder text = new StringBuilder(GOOD);
    for (int i = 0; text.length() < LENGTH; i++) {
      text.append(i).append('.');
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void anExplanationHoldsTheFirst() {
    Explanation explanation = new Explanation();
    PtIpc ptipc = new PtIpc();
    Reply ok = new Reply(Verdict.ACCEPTED, null, "");
    long held = 0;
    for (int i = 0; i < 1000; i++) {
      byte[] line = line(GOOD, i);
      held += explanation.take(Reference.of(ptipc, line), ok, null, false) ? (long) line.length : 0;
    }

    assertThat(held).isBetween(10L * LENGTH, MOST);
  }

  @Test
  void fewerAreTriedAtATime() throws Exception {
    List<Long> tried = new ArrayList<>();
    byte[] found =
        new Shrinker(new LinePaths())
            .shrink(
                varied(),
                0,
                line -> true,
                lines -> {
                  tried.add(lines.stream().mapToLong(line -> line.length).sum());
                  return lines.isEmpty() ? -1 : 0;
                });

    assertThat(tried).allSatisfy(bytes -> assertThat(bytes).isLessThan(MOST));
    assertThat(found).isEmpty();
  }

  /** Where a line can be read no further, nothing is known of the rest of it. */
  @Test
  void theRestOfALineIsCutOff() throws Exception {
    ComparisonResult result =
        Parsers.compare(
            List.of(line("CMETHOD t socks5 192.0.2.1:1 ", 1)),
            Duration.ofSeconds(20),
            "while read -r line; do echo '{\"status\":\"accepted\"}'; done");

    assertThat(result.causes())
        .singleElement()
        .satisfies(cause -> assertThat(cause.witness().text()).isEqualTo("CMETHOD a a a a"));
  }
}
