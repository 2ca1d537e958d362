package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranscriptCheckTest {
  private static final TranscriptCheck.Settings SETTINGS = TranscriptCheck.Settings.lines(40);

  /** Writes down what it is told. */
  private static class Recorder implements TranscriptListener {
    final List<String> told = new ArrayList<>();

    private final FileLines lines = new FileLines();

    @Override
    public void stdoutBegins(long fileLine, long offset) {
      lines.stdoutBegins(fileLine);
    }

    @Override
    public void stderrBegins(long fileLine) {
      lines.stderrBegins(fileLine);
    }

    @Override
    public void recorded(String text) {
      told.add("recorded " + text);
    }

    @Override
    public void line(CheckedLine line) {
      String file = " file " + lines.of(line);
      told.add("line " + line.line().number() + " at " + line.line().offset() + file);
    }

    @Override
    public void finding(Finding finding) {
      String place = finding.place().in().word() + " " + finding.place().line();
      told.add(finding.diagnostic().rule().id() + " " + place + " file " + lines.of(finding));
    }
  }

  private static List<String> told(String file) throws IOException {
    Recorder recorder = new Recorder();
    TranscriptCheck.read(input(file), SETTINGS, recorder);
    return recorder.told;
  }

  private static InputStream input(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void lines_of_raw_stdout_are_lines_of_the_file() throws IOException {
    assertThat(told("VERSION 1\nVERSION 2\n\nFOO"))
        .containsExactly(
            "line 1 at 0 file 0",
            "line 2 at 10 file 0",
            "line/version stdout 2 file 0",
            "line 3 at 20 file 0",
            "line/empty stdout 3 file 0",
            "line 4 at 21 file 0",
            "line/unknown-keyword stdout 4 file 0",
            "line/no-newline stdout 4 file 0");
  }

  @Test
  void lines_behind_a_header_are_counted_from_stdout_and_from_the_file() throws IOException {
    String stdout = "VERSION 2\nENV-ERROR " + "x".repeat(40) + "\nPROXY DONE\r";
    String file =
        "# ptipc transcript 1\n# shell: x\n# stdout: "
            + stdout.length()
            + " bytes\n"
            + stdout
            + "\n# stderr: 1 bytes\n\n!";

    assertThat(told(file))
        .containsExactly(
            "transcript/unknown-header header 2 file 2",
            "line 1 at 0 file 4",
            "line/version stdout 1 file 4",
            "line 2 at 10 file 5",
            "source/line-too-long stdout 2 file 5",
            "line 3 at 61 file 6",
            "line/spacing stdout 3 file 6",
            "transcript/length header 7 file 7");
  }

  @Test
  void a_body_that_ends_too_soon_ends_its_last_line() throws IOException {
    assertThat(told("# ptipc transcript 1\n# stdout: 99 bytes\nPROXY DONE"))
        .containsExactly(
            "line 1 at 0 file 3",
            "line/no-newline stdout 1 file 3",
            "transcript/length header 2 file 2");
  }

  @Test
  void nothing_is_said_of_an_empty_file() throws IOException {
    assertThat(told("")).isEmpty();
    assertThat(told("# ptipc transcript 1\n# stdout: 0 bytes\n")).isEmpty();
  }

  @Test
  void a_line_is_told_with_its_bytes() throws IOException {
    List<Bytes> lines = new ArrayList<>();
    TranscriptCheck.read(
        input("FOO \u00ff\u0000\r\nBAR\n"),
        SETTINGS,
        new Recorder() {
          @Override
          public void line(CheckedLine line) {
            lines.add(line.line().bytes());
          }
        });

    assertThat(lines).extracting(Bytes::latin1).containsExactly("FOO \u00ff\u0000", "BAR");
  }

  @Test
  void a_listener_that_cannot_write_ends_the_reading() {
    IOException full = new IOException("full");
    TranscriptListener listener =
        new Recorder() {
          @Override
          public void line(CheckedLine line) {
            throw new UncheckedIOException(full);
          }
        };

    assertThatThrownBy(() -> TranscriptCheck.read(input("VERSION 1\n"), SETTINGS, listener))
        .isSameAs(full);
  }

  @Test
  void an_input_that_cannot_be_read_ends_it_too() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] piece, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThatThrownBy(() -> TranscriptCheck.read(broken, SETTINGS, new Recorder()))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
  }

  @Test
  void what_a_broken_header_hides_is_not_missing() throws IOException {
    Recorder recorder = new Recorder();
    TranscriptCheck.read(
        input(
            """
            # ptipc transcript 1
            # env: TOR_PT_MANAGED_TRANSPORT_VER=1
            # env: TOR_PT_EXIT_ON_STDIN_CLOSE=1
            # env: TOR_PT_CLIENT_TRANSPORTS=a
            # env: TOR_PT_STATE_LOCATION=/home/\\tor
            # stdout: 10 byte
            VERSION 1
            # stderr: 0 bytes
            """),
        new TranscriptCheck.Settings(40, false, null, Map.of()),
        recorder);

    assertThat(recorder.told)
        .containsExactly("transcript/header header 5 file 5", "transcript/header header 6 file 6");
  }
}
