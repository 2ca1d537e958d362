package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Messages;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PtIpcTest {
  @Test
  void a_line_is_parsed_from_text_and_from_bytes() {
    String text = "CMETHOD trebuchet socks5 127.0.0.1:19999";

    CheckedLine fromText = PtIpc.parse(text);
    CheckedLine fromBytes = PtIpc.parse(text.getBytes(StandardCharsets.US_ASCII));

    assertThat(fromText).isEqualTo(fromBytes);
    assertThat(fromText.status()).isEqualTo(Status.OK);
    assertThat(fromText.diagnostics()).isEmpty();
    assertThat(fromText.line()).isEqualTo(Line.of(Bytes.of(text)));
    assertThat(Messages.withoutSpans(fromText.message()))
        .isEqualTo(Messages.clientMethod("trebuchet", "socks5", "127.0.0.1", 19999));
  }

  @Test
  void a_cr_that_is_left_before_the_lf_is_not_part_of_the_line() {
    CheckedLine checked = PtIpc.parse("VERSION 1\r");

    assertThat(checked).isEqualTo(PtIpc.parse("VERSION 1\r".getBytes(StandardCharsets.US_ASCII)));
    assertThat(checked.line().ending()).isEqualTo(Line.Ending.CRLF);
    assertThat(checked.status()).isEqualTo(Status.OK);
    assertThat(checked.line().bytes().text()).isEqualTo("VERSION 1");
    assertThat(Line.of(Bytes.of("\r")).bytes().isEmpty()).isTrue();
    assertThat(Line.of(Bytes.EMPTY).ending()).isEqualTo(Line.Ending.LF);
  }

  @Test
  void text_stands_for_its_utf_8_bytes_and_bytes_for_themselves() {
    assertThat(PtIpc.parse("FOO \u00e9").line().bytes().length()).isEqualTo(6);
    assertThat(PtIpc.parse(new byte[] {'F', ' ', (byte) 0xE9}).line().bytes().at(2))
        .isEqualTo(0xE9);
  }

  @Test
  void the_array_that_was_parsed_can_be_used_again() {
    byte[] line = "VERSION 1".getBytes(StandardCharsets.US_ASCII);
    CheckedLine checked = PtIpc.parse(line);

    line[8] = '2';

    assertThat(checked.line().bytes().text()).isEqualTo("VERSION 1");
  }

  private static Stream<Arguments> endings() {
    return Stream.of(
        Arguments.of(Line.Ending.LF, Status.OK, List.of()),
        Arguments.of(Line.Ending.CRLF, Status.OK, List.of("line/carriage-return")),
        Arguments.of(Line.Ending.NONE, Status.VIOLATION, List.of("line/no-newline")),
        Arguments.of(Line.Ending.TOO_LONG, Status.MALFORMED, List.of("source/line-too-long")));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void how_a_line_ended_is_part_of_it(Line.Ending ending, Status status, List<String> rules) {
    boolean read = ending != Line.Ending.TOO_LONG;
    Line line = new Line(7, 70, read ? Bytes.of("PROXY DONE") : Bytes.EMPTY, ending);

    CheckedLine checked = new PtIpc(10).check(line);

    assertThat(checked.line()).isSameAs(line);
    assertThat(checked.status()).isEqualTo(status);
    assertThat(checked.diagnostics()).extracting(d -> d.rule().id()).isEqualTo(rules);
    assertThat(checked.message()).isEqualTo(read ? Messages.proxyDone() : null);
    assertThat(checked.diagnostics())
        .extracting(Diagnostic::span)
        .allMatch(span -> span.start() == 10);
  }

  private static Stream<Arguments> newlines() {
    return Stream.of(
        Arguments.of("\n", 0, "a line cannot begin with an LF"),
        Arguments.of(
            "VERSION\n",
            7,
            "an LF directly after `VERSION`, where a space or the end of the line "
                + "is expected"),
        Arguments.of("VERSION 1\n", 9, "an LF in a line"),
        Arguments.of("VERSION 1\nVERSION 1", 9, "an LF in a line"),
        Arguments.of("FOO \n", 4, "an LF in a line"),
        Arguments.of("ENV-ERROR a\nb", 11, "an LF in a line"),
        Arguments.of("LOG SEVERITY=info MESSAGE=\"a\nb\"", 28, "an LF in a line"),
        Arguments.of("SMETHOD x 1.2.3.4:1 ARGS:a=\n", 27, "an LF in a line"));
  }

  /** A framer takes it off; someone who calls the library may forget to. */
  @ParameterizedTest
  @MethodSource("newlines")
  void a_line_cannot_hold_an_lf(String line, int offset, String message) {
    CheckedLine checked = PtIpc.parse(line);

    assertThat(checked.message()).isNull();
    assertThat(checked.diagnostics()).hasSize(1);
    assertThat(checked.diagnostics().get(0).message()).isEqualTo(message);
    assertThat(checked.diagnostics().get(0).span()).isEqualTo(new Span(offset, offset + 1));
  }

  @Test
  void an_over_long_line_is_told_with_the_limit() {
    Line line = new Line(1, 0, Bytes.EMPTY, Line.Ending.TOO_LONG);

    assertThat(new PtIpc(10).check(line).diagnostics().get(0).message())
        .isEqualTo("the line has more than 10 bytes and was not read");
    assertThat(new PtIpc().check(line).diagnostics().get(0).span()).isEqualTo(Span.at(65536));
  }
}
