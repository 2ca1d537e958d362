package dev.ptipc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FramerTest {

  private static List<Line> frame(int limit, byte[] input, int piece) {
    List<Line> lines = new ArrayList<>();
    Framer framer = new Framer(limit, lines::add);
    for (int at = 0; at < input.length; at += piece) {
      byte[] part = Arrays.copyOfRange(input, at, Math.min(at + piece, input.length));
      framer.feed(part, 0, part.length);
      Arrays.fill(part, (byte) '#');
    }
    framer.finish();
    return lines;
  }

  private static List<Line> frame(int limit, String input) {
    return frame(limit, input.getBytes(StandardCharsets.UTF_8), 1 << 20);
  }

  private static Line line(long number, long offset, String text, Line.Ending ending) {
    return new Line(number, offset, Bytes.of(text), ending);
  }

  @Test
  void noInputIsNoLine() {
    assertThat(frame(10, "")).isEmpty();
  }

  @Test
  void linesEndInLf() {
    assertThat(frame(10, "a\n\nbc\n"))
        .containsExactly(
            line(1, 0, "a", Line.Ending.LF),
            line(2, 2, "", Line.Ending.LF),
            line(3, 3, "bc", Line.Ending.LF));
  }

  @Test
  void oneCrIsTakenOffBeforeLfOnly() {
    assertThat(frame(10, "a\r\nb\r\r\n\r\nc\r"))
        .containsExactly(
            line(1, 0, "a", Line.Ending.CRLF),
            line(2, 3, "b\r", Line.Ending.CRLF),
            line(3, 7, "", Line.Ending.CRLF),
            line(4, 9, "c\r", Line.Ending.NONE));
  }

  @Test
  void theLimitCountsTheCrAndIsAllowedItself() {
    assertThat(frame(3, "abc\nabcd\nab\r\nabc\r\nabc"))
        .containsExactly(
            line(1, 0, "abc", Line.Ending.LF),
            line(2, 4, "", Line.Ending.TOO_LONG),
            line(3, 9, "ab", Line.Ending.CRLF),
            line(4, 13, "", Line.Ending.TOO_LONG),
            line(5, 18, "abc", Line.Ending.NONE));
    assertThat(frame(3, "abcd")).containsExactly(line(1, 0, "", Line.Ending.TOO_LONG));
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatThrownBy(() -> new Framer(0, line -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(frame(1, "a\n")).containsExactly(line(1, 0, "a", Line.Ending.LF));
  }

  @Property(tries = 500)
  void piecesMakeNoDifferenceAndNothingIsLost(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 5) Integer> kinds,
      @ForAll @IntRange(min = 1, max = 7) int piece,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    byte[] input = new byte[kinds.size()];
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) "ab\n\r\n\u0000".charAt(kinds.get(i));
    }
    List<Line> lines = frame(limit, input, piece);
    assertThat(lines).isEqualTo(frame(limit, input, input.length + 1));
    long offset = 0;
    for (Line line : lines) {
      assertThat(line.offset()).isEqualTo(offset);
      int end = new String(input, StandardCharsets.ISO_8859_1).indexOf('\n', (int) offset);
      int stop = end < 0 ? input.length : end;
      int cr = line.ending() == Line.Ending.CRLF ? 1 : 0;
      if (line.ending() == Line.Ending.TOO_LONG) {
        assertThat(stop - offset).isGreaterThan(limit);
      } else {
        assertThat(line.bytes()).isEqualTo(Bytes.wrap(input, (int) offset, stop - cr));
      }
      offset = end < 0 ? stop : stop + 1;
    }
    assertThat(offset).isEqualTo(input.length);
  }
}
