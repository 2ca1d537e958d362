package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding tells one to type writes the bytes of its witness. */
class ShellFormatTest {

  private static Stream<Bytes> witnesses() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return Stream.concat(
        Stream.of("", "-", "-\n", "--", "-v x\n", "-n", "%d", "\\n", "it's", "\u00011")
            .map(Bytes::of),
        Stream.of(Bytes.of(all)));
  }

  @ParameterizedTest
  @MethodSource("witnesses")
  void shReadsIt(Bytes witness) throws IOException {
    String command = ShellFormat.printf(witness);

    assertThat(command).matches("[ -~]*");
    Process sh =
        new ProcessBuilder("sh", "-c", command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(Bytes.of(sh.getInputStream().readAllBytes())).isEqualTo(witness);
  }
}
