package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
  private static Excerpt excerpt(String latin1, int start, int end) {
    Bytes line = Bytes.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    return new Excerpt(line, new Span(start, end), Wrapping.NONE);
  }

  private static Stream<Arguments> short_lines() {
    return Stream.of(
        Arguments.of("VERSION 2", 8, 9, "VERSION 2", "        ^"),
        Arguments.of("VERSION 2", 0, 7, "VERSION 2", "^^^^^^^"),
        Arguments.of("VERSION", 7, 7, "VERSION", "       ^"),
        Arguments.of("A=,B=", 2, 2, "A=,B=", "  ^"),
        Arguments.of("A=,B=", 0, 0, "A=,B=", "^"),
        Arguments.of("PROXY DONE", 10, 11, "PROXY DONE", "          ^"),
        Arguments.of("", 0, 0, "", "^"),
        Arguments.of("", 65536, 65536, "", "^"),
        Arguments.of("a\tb\u00ffc", 1, 2, "a\\x09b\\xffc", " ^^^^"),
        Arguments.of("a\tb\u00ffc", 3, 5, "a\\x09b\\xffc", "      ^^^^^"),
        Arguments.of("\u001b[31m", 1, 2, "\\x1b[31m", "    ^"),
        Arguments.of("a\\", 1, 2, "a\\", " ^"));
  }

  @ParameterizedTest
  @MethodSource("short_lines")
  void a_short_line_is_shown_whole(String line, int start, int end, String text, String marks) {
    Excerpt excerpt = excerpt(line, start, end);

    assertThat(excerpt.text()).isEqualTo(text);
    assertThat(excerpt.marks()).isEqualTo(marks);
  }

  private static final String LONG = "0123456789".repeat(30);

  private static Stream<Arguments> long_lines() {
    return Stream.of(
        // An ellipsis has to be worth it: ten bytes more are shown rather than left out.
        Arguments.of(70, 71, LONG.substring(0, 150) + "...", 70, 1),
        Arguments.of(71, 72, "..." + LONG.substring(11, 151) + "...", 63, 1),
        Arguments.of(210, 211, "..." + LONG.substring(150), 63, 1),
        Arguments.of(209, 210, "..." + LONG.substring(149, 289) + "...", 63, 1),
        Arguments.of(300, 300, "..." + LONG.substring(240), 63, 1),
        Arguments.of(300, 301, "..." + LONG.substring(240), 63, 1),
        Arguments.of(0, 300, LONG.substring(0, 80) + "...", 0, 80),
        Arguments.of(100, 300, "..." + LONG.substring(40, 180) + "...", 63, 80),
        Arguments.of(290, 300, "..." + LONG.substring(230), 63, 10),
        Arguments.of(150, 150, "..." + LONG.substring(90, 230) + "...", 63, 1));
  }

  @ParameterizedTest
  @MethodSource("long_lines")
  void a_long_line_is_cut_around_the_span(int start, int end, String text, int at, int marks) {
    Excerpt excerpt = excerpt(LONG, start, end);

    assertThat(excerpt.text()).isEqualTo(text);
    assertThat(excerpt.marks()).isEqualTo(" ".repeat(at) + "^".repeat(marks));
  }

  @Property(tries = 500)
  void something_is_marked_and_the_width_is_bounded(
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(max = 400) int start,
      @ForAll @IntRange(max = 400) int more) {
    Excerpt excerpt = excerpt("x".repeat(length), Math.min(start, length), start + more);

    assertThat(excerpt.marks()).contains("^");
    assertThat(excerpt.marks().length()).isLessThanOrEqualTo(excerpt.text().length() + 1);
    assertThat(excerpt.text().length()).isLessThanOrEqualTo(70 + 90 + 6);
  }
}
