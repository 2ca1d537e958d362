package dev.ptipc.fuzz.jazzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.check.CheckedExample;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file can be read as a transcript, and read again says the same. */
class TranscriptFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.transcripts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void anyFileIsRead(byte[] file) throws IOException {
    CheckedExample once = CheckedExample.checkFile(file);
    CheckedExample inPieces = CheckedExample.checkFile(file, 1 + file.length % 7);

    assertThat(inPieces.found()).isEqualTo(once.found());
    assertThat(inPieces.role()).isEqualTo(once.role());
  }
}
