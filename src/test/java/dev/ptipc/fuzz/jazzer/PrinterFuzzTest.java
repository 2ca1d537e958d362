package dev.ptipc.fuzz.jazzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.source.Bytes;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What a good line says can be written, and says the same when it is read again. */
class PrinterFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.lines();
  }

  /** A line ends at its LF, and one CR before that is taken off. */
  private static boolean comesOverAPipe(byte[] line) {
    Bytes bytes = Bytes.of(line);
    return bytes.indexOf('\n', 0) < 0 && (line.length == 0 || line[line.length - 1] != '\r');
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void aMessageComesBack(byte[] line) {
    CheckedLine read = PtIpc.parse(line);
    Message message = read.message();
    if (message == null || !comesOverAPipe(line)) {
      return;
    }
    byte[] written;
    try {
      written = PtIpc.write(message);
    } catch (IllegalArgumentException e) {
      // Refused with a reason, which a good line never gives.
      assertThat(read.status()).as(e.getMessage()).isNotEqualTo(Status.OK);
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    CheckedLine again = PtIpc.parse(Arrays.copyOf(written, written.length - 1));
    assertThat(Messages.withoutSpans(again.message())).isEqualTo(Messages.withoutSpans(message));
  }
}
