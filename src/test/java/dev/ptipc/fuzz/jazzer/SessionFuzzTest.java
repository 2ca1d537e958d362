package dev.ptipc.fuzz.jazzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.PtIpc;
import dev.ptipc.SessionReader;
import dev.ptipc.SessionReport;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.source.Framer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker takes all that a transport can write, however it comes in pieces. */
class SessionFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.transcripts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void piecesMakeNoDifference(byte[] stdout) {
    SessionReport whole = PtIpc.checkSession(stdout, null);
    List<CheckedLine> lines = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    SessionReader reader =
        new SessionReader(
            null,
            null,
            Framer.DEFAULT_LIMIT,
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                lines.add(line);
              }

              @Override
              public void finding(Finding finding) {
                findings.add(finding);
              }
            });
    int size = stdout.length == 0 ? 1 : 1 + (stdout[0] & 7);
    for (int from = 0; from < stdout.length; from += size) {
      reader.stdout(stdout, from, Math.min(stdout.length, from + size));
    }
    reader.stdoutEnded();
    reader.finish(null);
    if (!lines.equals(whole.lines()) || !findings.equals(whole.findings())) {
      assertThat(findings).isEqualTo(whole.findings());
      assertThat(lines).isEqualTo(whole.lines());
    }
  }
}
