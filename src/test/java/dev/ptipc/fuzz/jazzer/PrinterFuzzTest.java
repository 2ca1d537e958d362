package dev.ptipc.fuzz.jazzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What a good line says can be written, and says the same when it is read again. */
class PrinterFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.lines();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void aMessageComesBack(byte[] line) {
    CheckedLine read = PtIpc.parse(line);
    Message message = read.message();
    if (message == null) {
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
