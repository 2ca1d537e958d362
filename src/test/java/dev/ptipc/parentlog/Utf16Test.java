package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that Windows saved as UTF-16. */
class Utf16Test {

  private static final String LOG =
      "Nov 28 09:00:33.000 [warn] Managed proxy \"C:\\\u00E9\\\u4E2D\\\uD83D\uDE00.exe\" having PID"
          + " 7 terminated with status code 2\r\n";

  private static byte[] passed(byte[] input, int step) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Utf16 utf16 = new Utf16((piece, from, to) -> out.write(piece, from, to - from));
    for (int i = 0; i < input.length; i += step) {
      utf16.feed(input, i, Math.min(input.length, i + step));
    }
    utf16.finish();
    return out.toByteArray();
  }

  /** In pieces of every size, with a byte order mark and without. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void becomes_utf_8(String charset) {
    for (String mark : new String[] {"\uFEFF", ""}) {
      byte[] input = (mark + LOG).getBytes(Charset.forName(charset));
      for (int step = 1; step < 9; step++) {
        assertThat(passed(input, step)).asString(StandardCharsets.UTF_8).isEqualTo(LOG);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "\0\0\0\0", "a\0\0b", "\u00FF\u00FE"})
  void other_files_stay_as_they_are(String text) {
    byte[] input = text.getBytes(StandardCharsets.UTF_8);
    assertThat(passed(input, 1)).isEqualTo(input);
  }

  @Test
  void half_a_character_is_not_lost_silently() {
    byte[] input = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xDC, 0, (byte) 0xD8, 'b', 0, 'c'};
    assertThat(passed(input, 3)).asString(StandardCharsets.UTF_8).isEqualTo("a\uFFFD\uFFFDb\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void is_diagnosed(String charset) {
    Diagnosis diagnosis = Diagnosed.of(LOG.getBytes(Charset.forName(charset)), true);
    assertThat(diagnosis.kind()).isEqualTo(Kind.TOR_LOG);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("exited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void stdout_is_judged_as_the_text_that_it_is(String charset) {
    String stdout = "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:9\nCMETHODS DONE\n";
    Diagnosis diagnosis = Diagnosed.of(stdout.getBytes(Charset.forName(charset)), true);
    assertThat(diagnosis.kind()).isEqualTo(Kind.STDOUT);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("runs");
    assertThat(diagnosis.findings()).isEmpty();
  }
}
