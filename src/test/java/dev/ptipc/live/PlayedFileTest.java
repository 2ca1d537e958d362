package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a parent sees, write by write, and where time passes between. */
class PlayedFileTest {

  private final List<String> seen = new ArrayList<>();

  private final class Seen extends OutputStream {
    private final String name;

    Seen(String name) {
      this.name = name;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("bytes come in pieces");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      seen.add(name + " " + new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
    }
  }

  private List<String> play(String file) throws IOException {
    Player.Parent parent =
        new Player.Parent(InputStream.nullInputStream(), new Seen("out"), new Seen("err"), false);
    new PlayedFile(
            parent, header -> seen.add("header"), time -> seen.add("" + time.toMillis()), null)
        .play(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
    return seen;
  }

  private static String transcript(String headers, String stdout, String stderr) {
    return "# ptipc transcript 1\n"
        + headers
        + ("# stdout: " + stdout.length() + " bytes\n" + stdout)
        + (stdout.isEmpty() || stdout.endsWith("\n") ? "" : "\n")
        + ("# stderr: " + stderr.length() + " bytes\n" + stderr);
  }

  @Test
  void raw_stdout_is_written_as_it_is() throws IOException {
    assertThat(play("VERSION 1\r\n\u0000\u00ff# stdout:"))
        .containsExactly("out VERSION 1\r\n\u0000\u00ff# stdout:");
  }

  @Test
  void an_empty_file_says_nothing() throws IOException {
    assertThat(play("")).isEmpty();
  }

  @Test
  void a_transcript_has_two_outputs_and_no_byte_more() throws IOException {
    assertThat(play(transcript("# host: a\n", "VERSION", "killed")))
        .containsExactly("header", "out VERSION", "err killed");
  }

  @Test
  void pieces_are_cut_in_the_middle_of_a_line() throws IOException {
    assertThat(play(transcript("# play: write 4 bytes every 20 ms\n", "ab\ncdefghi", "err")))
        .containsExactly("header", "out ab\nc", "20", "out defg", "20", "out hi", "err err");
  }

  @Test
  void pieces_need_no_pause() throws IOException {
    assertThat(play(transcript("# play: write 2 bytes\n", "abc", "")))
        .containsExactly("header", "out ab", "out c");
  }

  @Test
  void a_wait_comes_before_its_line_and_a_piece_begins_after_it() throws IOException {
    String headers =
        """
        # play: write 3 bytes every 5 ms
        # play: wait 100 ms before line 1
        # play: wait 200 ms before line 2
        # play: wait 300 ms before line 4
        # play: wait 400 ms before line 5
        """;
    assertThat(play(transcript(headers, "a\nbc\nde\n", "")))
        .containsExactly("header", "100", "out a\n", "200", "out bc\n", "5", "out de\n", "305");
  }

  @Test
  void a_broken_header_is_told_before_anything_is_written() {
    assertThatThrownBy(() -> play(transcript("# play: loudly\n", "VERSION 1\n", "")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("line 2: not one of `write N bytes");
    assertThat(seen).isEmpty();
  }

  @Test
  void a_length_that_does_not_fit_is_told_after_what_there_is() {
    assertThatThrownBy(() -> play("# ptipc transcript 1\n# stdout: 9 bytes\nVERSION"))
        .isInstanceOf(IOException.class)
        .hasMessage("line 2: the file ends 2 bytes before stdout does");
    assertThat(seen).containsExactly("header", "out VERSION");
  }
}
