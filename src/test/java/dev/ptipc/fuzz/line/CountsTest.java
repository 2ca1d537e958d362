package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.source.Bytes;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  /** Every line of up to two bytes, read by the reference parser. */
  @Test
  void countsAreThoseOfTheLinesThatThereAre() {
    Verdicts verdicts = new Verdicts(AUTOMATON);
    for (int length = 0; length <= 2; length++) {
      Map<String, Long> found = new TreeMap<>();
      byte[] line = new byte[length + 1];
      line[length] = '\n';
      for (int number = 0; number < Math.pow(256, length); number++) {
        for (int i = 0; i < length; i++) {
          line[i] = (byte) (number >> (8 * i));
        }
        boolean hasNewline = Bytes.wrap(line, 0, length).indexOf('\n', 0) >= 0;
        if (!hasNewline) {
          found.merge(verdicts.checked(line, 0, line.length).toString(), 1L, Long::sum);
        }
      }
      for (String name : Wanted.names(AUTOMATON)) {
        assertThat(count(name, length)).isEqualTo(BigInteger.valueOf(found.getOrDefault(name, 0L)));
      }
    }
  }

  /** Worked out by hand: 249 bytes may stand in a word, and a CR behind it is taken off. */
  @Test
  void countsOfSomeMessages() {
    // Any word byte, one of ten digits in the port; with a CR the port goes and the CR stands.
    assertThat(count("VERSION", 9)).isEqualTo(BigInteger.valueOf(249));
    assertThat(count("VERSION", 10)).isEqualTo(BigInteger.valueOf(249 * 249 + 249));
    assertThat(count("CMETHOD", 14)).isZero();
    assertThat(count("CMETHOD", 15)).isEqualTo(BigInteger.valueOf(249L * 249 * 249 * 10));
    assertThat(count("PROXY", 10)).isOne();
    assertThat(count("PROXY", 11)).isOne();
    assertThat(count("PROXY", 12)).isZero();
  }

  @Test
  void everyLineHasOneVerdict() {
    Counts all = new Counts(AUTOMATON, verdict -> true, 40);
    assertThat(all.count(VerdictAutomaton.START, 40)).isEqualTo(BigInteger.valueOf(255).pow(40));
  }

  private static BigInteger count(String name, int length) {
    Wanted wanted = Wanted.of(name, AUTOMATON).orElseThrow();
    return new Counts(AUTOMATON, wanted.verdicts(), length).count(VerdictAutomaton.START, length);
  }
}
