package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a recording that says that it does not have all of stdout, nothing is missing. */
class CutTranscriptsTest {

  private static final int LIMIT = 100;

  private static String rules(byte[] file, boolean linesOnly) throws IOException {
    List<String> rules = new ArrayList<>();
    TranscriptListener listener =
        new TranscriptListener() {
          @Override
          public void line(CheckedLine line) {}

          @Override
          public void finding(Finding finding) {
            String rule = finding.diagnostic().rule().id();
            // That there are no variables is not what this is about.
            if (!rule.startsWith("environment/")) {
              rules.add(rule);
            }
          }
        };
    TranscriptCheck.Settings settings =
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, linesOnly, null, Map.of());
    TranscriptCheck.read(new ByteArrayInputStream(file), settings, listener);
    return String.join(" ", rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interrupted | VERSION 1\\nCMETHO | ''",
        "interrupted | VERSION 1\\n\\nCMETHO | line/empty",
        "9 bytes of stdout are left out | VERSION 1\\n | ''",
        "9 bytes of stdout are left out | LOG | ''",
        "the last 9 bytes came too fast to be judged | VERSION 1\\n | ''",
        "9 bytes of stderr are left out | VERSION 1\\n | session/no-done",
        "any other | VERSION 1\\nCMETHO | line/unknown-keyword line/no-newline session/no-done"
      })
  void only_what_is_there_is_judged(String note, String stdout, String rules) throws IOException {
    TranscriptWriter writer = new TranscriptWriter();
    writer.note(note);
    writer.exit(1, "itself");
    writer.stdout(stdout.replace("\\n", "\n").getBytes(StandardCharsets.US_ASCII));
    byte[] file = writer.bytes().toArray();
    assertThat(rules(file, false)).isEqualTo(rules);
    assertThat(rules(file, true)).isEqualTo(rules.replaceAll(" ?session/.*", ""));
  }

  private static Bytes written(int most, String... lines) {
    TranscriptWriter writer = new TranscriptWriter(LIMIT, most);
    for (String line : lines) {
      writer.stdout((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    return writer.bytes();
  }

  /** What is left out of a line is judged, so that such a file has all that counts. */
  @Test
  void the_end_of_a_long_line_is_no_end_of_stdout() throws IOException {
    Bytes all = written(1000, "VERSION 1", "LOG " + "x".repeat(2 * LIMIT));
    Bytes cut = written(15, "VERSION 1", "CMETHODS DONE");
    assertThat(all.latin1()).contains("# note: 103 bytes of long lines of stdout are left out\n");
    assertThat(cut.latin1()).contains("# note: 14 bytes of stdout are left out\n");
    assertThat(rules(all.toArray(), false)).contains("session/no-done");
    assertThat(rules(cut.toArray(), false)).isEmpty();
  }
}
