package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private static final Rule RULE =
      Rule.warning("environment/x", List.of("E-07"), "a title", "An explanation.");

  private static Finding finding(String line, Place place) {
    CheckedLine checked = PtIpc.parse(line);
    return new Finding(place, checked.line().bytes(), checked.diagnostics().get(0));
  }

  private static String plain(String file, Finding finding, long fileLine) {
    return new FindingText(new Style(false)).text(file, finding, fileLine);
  }

  @Test
  void rule_place_line_mark_clause_and_help() {
    assertThat(plain("run.txt", finding("PROXY done", Place.stdout(3)), 0))
        .isEqualTo(
            """
            error[line/not-done]: `PROXY` is followed by `DONE`, not by `done`
             --> run.txt:3:7
              |
            3 | PROXY done
              |       ^
              = clause: 3.3.2-PROXYDONE-1 (stated as fact), pt-spec 3.3.2
              = help: print `PROXY DONE`

            """);
  }

  @Test
  void the_line_is_that_of_the_file_when_there_is_a_header() {
    assertThat(plain("run.txt", finding("FOO", Place.stdout(3)), 1234))
        .isEqualTo(
            """
            note[line/unknown-keyword]: the keyword `FOO` is not known; parents ignore the line
                --> run.txt:1234:1
                 |
            1234 | FOO
                 | ^^^
                 = clause: 3.3-UNKNOWN-1 (MUST), pt-spec 3.3

            """);
  }

  @Test
  void an_erratum_is_called_one() {
    assertThat(plain("-", finding("SMETHOD x 1.2.3.4:1 ARGS:a=b,", Place.stdout(1)), 0))
        .contains("  = clause: E-01, erratum\n  = help: leave it out\n");
  }

  @Test
  void stderr_is_named_and_a_header_is_not() {
    Finding inStderr = finding("VERSION", Place.stderr(2));
    Finding inHeader = finding("VERSION", Place.header(2));

    assertThat(plain("-", inStderr, 0)).contains("\n --> - stderr:2:8\n");
    assertThat(plain("-", inStderr, 20)).contains("\n  --> - stderr:20:8\n");
    assertThat(plain("-", inHeader, 2)).contains("\n --> -:2:8\n").contains("\n2 | VERSION\n");
  }

  @Test
  void a_variable_has_no_line_number() {
    Diagnostic diagnostic = RULE.at(new Span(2, 3), "a message", "a cure");
    Finding finding = new Finding(Place.variable("TOR_PT_PROXY"), Bytes.of("a b"), diagnostic);

    assertThat(plain("run.txt", finding, 0))
        .isEqualTo(
            """
            warning[environment/x]: a message
             --> run.txt TOR_PT_PROXY:3
              |
              | a b
              |   ^
              = clause: E-07, erratum
              = help: a cure

            """);
  }

  @Test
  void a_session_has_no_line_at_all() {
    Rule rule = new Rule("session/x", RULE.severity(), List.of(), "t", "E.");
    Finding finding = Finding.ofSession(rule.at(Span.NONE, "a message"));

    assertThat(plain("run.txt", finding, 0))
        .isEqualTo("warning[session/x]: a message\n --> run.txt\n\n");
  }

  @Test
  void what_a_transport_wrote_cannot_reach_the_terminal() {
    Finding finding = finding("CMETHOD \u001b[2J\u009b socks5 127.0.0.1:1", Place.stdout(1));

    assertThat(plain("-", finding, 0))
        .matches("[\\x20-\\x7E\n]+")
        .contains("error[line/transport-name]: `\\x1b[2J\\xc2\\x9b` is not a C identifier\n")
        .contains("1 | CMETHOD \\x1b[2J\\xc2\\x9b socks5 127.0.0.1:1\n")
        .contains("  |         ^^^^^^^^^^^^^^^\n");
  }

  @Test
  void colour_is_for_the_rule_the_message_the_margin_and_the_mark() {
    String coloured =
        new FindingText(new Style(true)).text("-", finding("VERSION 2", Place.stdout(1)), 0);

    assertThat(coloured.replace("\u001b", "<"))
        .isEqualTo(
            """
            <[1;31merror[line/version]<[0m<[1m: `2` is not version `1`<[0m
             <[2m--> <[0m-:1:9
             <[2m |<[0m
            <[2m1 |<[0m VERSION 2
             <[2m |<[0m <[1;31m        ^<[0m
             <[2m = <[0mclause: 3.3.1-VERSION-3 (stated as fact), pt-spec 3.3.1
             <[2m = <[0mhelp: print `VERSION 1`

            """);
  }

  @Test
  void each_severity_has_its_colour() {
    FindingText text = new FindingText(new Style(true));

    assertThat(text.text("-", finding("CMETHOD x socks5 1.2.3.4:1", Place.stdout(1)), 0))
        .startsWith("\u001b[1;33mwarning[line/not-loopback]\u001b[0m");
    assertThat(text.text("-", finding("FOO", Place.stdout(1)), 0))
        .startsWith("\u001b[1;36mnote[line/unknown-keyword]\u001b[0m");
  }
}
