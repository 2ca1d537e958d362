package dev.ptipc.fuzz.jazzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Both engines say the same of every line. */
class LineFuzzTest {

  private static final LineAutomaton AUTOMATON = new LineAutomaton();
  private static final ReferenceParser REFERENCE = new ReferenceParser();

  static Stream<byte[]> seeds() {
    return Seeds.lines();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void theEnginesAgree(byte[] line) {
    Bytes bytes = Bytes.of(line);
    ParsedLine expected = REFERENCE.parse(bytes);
    if (!expected.equals(AUTOMATON.parse(bytes))
        || AUTOMATON.accepts(bytes) != (expected.message() != null)) {
      assertThat(AUTOMATON.parse(bytes)).isEqualTo(expected);
      throw new AssertionError("one accepts and the other does not");
    }
  }
}
