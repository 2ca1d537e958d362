package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {
  private static final String MAGIC = "# ptipc transcript 1\n";
  private static final String WHOLE =
      MAGIC
          + "# program: /usr/bin/obfs4proxy -x\n"
          + "# env: TOR_PT_CLIENT_TRANSPORTS=obfs4\n"
          + "# env: TOR_PT_STATE_LOCATION=/a\\134b\\012\\377=\\\\\n"
          + "# env: EMPTY=\n"
          + "# note: free text: with colons\n"
          + "# finding: error[x]: y\n"
          + "# exit: code=1 ended-by=SIGTERM\n"
          + "# stdout: 10 bytes\n"
          + "VERSION 1\n"
          + "# stderr: 4 bytes\n"
          + "# x\n";

  @Test
  void a_whole_transcript() throws IOException {
    RecordedTranscript read = RecordedTranscript.of(WHOLE);

    assertThat(read.problems).isEmpty();
    assertThat(read.header.program()).isEqualTo("/usr/bin/obfs4proxy -x");
    assertThat(read.header.session().environment().keySet())
        .containsExactly("TOR_PT_CLIENT_TRANSPORTS", "TOR_PT_STATE_LOCATION", "EMPTY");
    assertThat(read.environment("TOR_PT_STATE_LOCATION").latin1()).isEqualTo("/a\\b\n\u00ff=\\");
    assertThat(read.environment("EMPTY").isEmpty()).isTrue();
    assertThat(read.header.session().exit()).isEqualTo(new Session.Exit(1, "SIGTERM"));
    assertThat(read.header.session().findings()).containsExactly("error[x]: y");
    assertThat(read.stdoutLine).isEqualTo(10);
    assertThat(read.stdoutOffset).isEqualTo(WHOLE.indexOf("VERSION 1"));
    assertThat(read.stderrLine).isEqualTo(12);
    assertThat(read.stdoutText()).isEqualTo("VERSION 1\n");
    assertThat(read.ends).isEqualTo(1);
    assertThat(read.stderrText()).isEqualTo("# x\n");
  }

  @Test
  void how_the_input_comes_in_makes_no_difference() throws IOException {
    RecordedTranscript read = RecordedTranscript.ofSlow(WHOLE);

    assertThat(read.problems).isEmpty();
    assertThat(read.stdoutText()).isEqualTo("VERSION 1\n");
    assertThat(read.stderrText()).isEqualTo("# x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "VERSION 1\n",
        "# ptipc transcrip",
        "# Ptipc transcript 1\n# stdout: 0 bytes\n",
        " # ptipc transcript 1\n",
        "\u0000\u00ff\r"
      })
  void anything_else_is_raw_stdout(String file) throws IOException {
    RecordedTranscript read = RecordedTranscript.of(file);

    assertThat(read.header).isNull();
    assertThat(read.problems).isEmpty();
    assertThat(read.stdoutText()).isEqualTo(file);
    assertThat(read.ends).isEqualTo(1);
  }

  private static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("# stdout: 0 bytes\n# stderr: 0 bytes\n", "", ""),
        Arguments.of("# stdout: 0 bytes\n# stderr: 1 bytes\na", "", "a"),
        Arguments.of("# stdout: 1 bytes\na\n# stderr: 1 bytes\nb\n", "a", "b"),
        Arguments.of("# stdout: 1 bytes\n\n# stderr: 1 bytes\n\n", "\n", "\n"),
        Arguments.of("# stdout: 2 bytes\na\n# stderr: 2 bytes\nb\n", "a\n", "b\n"),
        Arguments.of("# stdout: 1 bytes\na", "a", ""),
        Arguments.of("# stdout: 1 bytes\na\n", "a", ""),
        Arguments.of("# stdout: 0 bytes", "", ""),
        Arguments.of("# stdout: 3 bytes\n\u0000\u00ff\r\n# stderr: 0 bytes", "\u0000\u00ff\r", ""),
        Arguments.of(
            "# stdout: 18 bytes\n# stderr: 9 bytes\n# stderr: 0 bytes\n",
            "# stderr: 9 bytes\n",
            ""),
        Arguments.of("# stdout:4 bytes\nabcd\n# stderr:0 bytes\n", "abcd", ""));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void lengths_decide_where_a_body_ends(String rest, String stdout, String stderr)
      throws IOException {
    RecordedTranscript read = RecordedTranscript.of(MAGIC + rest);

    assertThat(read.problems).isEmpty();
    assertThat(read.stdoutText()).isEqualTo(stdout);
    assertThat(read.stderrText()).isEqualTo(stderr);
    assertThat(read.ends).isEqualTo(1);
    assertThat(read.stdoutLine).isEqualTo(3);
  }

  @Test
  void a_body_can_be_longer_than_a_piece() throws IOException {
    String body = "0123456\n".repeat(30_000) + "end";
    String lengths = "# stdout: 240003 bytes\n" + body + "\n# stderr: 240003 bytes\n";

    RecordedTranscript read = RecordedTranscript.of(MAGIC + lengths + body + "\n");

    assertThat(read.problems).isEmpty();
    assertThat(read.stdoutText()).isEqualTo(body);
    assertThat(read.stderrText()).isEqualTo(body);
  }

  private static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of("# stdout: 5 bytes\nabc\n", "2:11-18 the file ends 1 byte before stdout does"),
        Arguments.of("# stdout: 5 bytes\nabc", "2:11-18 the file ends 2 bytes before stdout does"),
        Arguments.of("# stdout:5 bytes\n", "2:10-17 the file ends 5 bytes before stdout does"),
        Arguments.of("# stdout: 5 bytes\n", "2:11-18 the file ends 5 bytes before stdout does"),
        Arguments.of(
            "# stdout: 2 bytes\nabc\n# stderr: 0 bytes\n", "2:11-18 stdout goes on in line 3"),
        Arguments.of(
            "# stdout: 2 bytes\na\nb\n# stderr: 0 bytes\n",
            "2:11-18 stdout ends before line 4, where `# stderr:` is expected"),
        Arguments.of(
            "# stdout: 0 bytes\n# env: A=b\n# stderr: 0 bytes\n",
            "2:11-18 stdout ends before line 3, where `# stderr:` is expected"),
        Arguments.of(
            "# stdout: 0 bytes\n# stderr: 3 bytes\nab",
            "3:11-18 the file ends 1 byte before stderr does"),
        Arguments.of(
            "# stdout: 0 bytes\n# stderr: 1 bytes\nab", "3:11-18 stderr goes on in line 4"),
        Arguments.of(
            "# stdout: 0 bytes\n# stderr: 1 bytes\na\nb",
            "3:11-18 the file goes on in line 5, after stderr has ended"),
        Arguments.of(
            "# stdout: 0 bytes\n# stderr: 2 bytes\na\n\n",
            "3:11-18 the file goes on in line 5, after stderr has ended"),
        Arguments.of(
            "# stdout: 999999999999999999 bytes\na",
            "2:11-35 the file ends 999999999999999998 bytes before stdout does"),
        Arguments.of(
            "# stdout: 1" + "0".repeat(30) + " bytes\na",
            "2:11-48 the file ends long before stdout does"),
        Arguments.of(
            "# stdout: 0 bytes\n# stderr: " + "9".repeat(40_000) + " bytes\na",
            "3:11-40017 the file ends long before stderr does"));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void a_length_that_does_not_fit_is_told_with_its_line(String rest, String problem)
      throws IOException {
    RecordedTranscript read = RecordedTranscript.of(MAGIC + rest);

    assertThat(read.problems).last().isEqualTo("transcript/length " + problem);
    assertThat(read.ends).isEqualTo(1);
  }

  @Test
  void a_broken_line_of_stderr_in_its_place_is_told_once() throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + "# stdout: 2 bytes\na\n# stderr: x bytes\n");

    assertThat(read.problems)
        .containsExactly("transcript/header 4:11-18 not of the form `NUMBER bytes`");
  }

  private static Stream<Arguments> headers() {
    String form = "not of the form `# NAME: VALUE`";
    String bytes = "not of the form `NUMBER bytes`";
    String exit =
        "not of the form `[code=NUMBER] ended-by=WORD`, where WORD is one of itself, stdin-close,"
            + " SIGTERM, SIGKILL, time";
    String escape = "a backslash that begins neither `\\\\` nor one of `\\000` to `\\377`";
    return Stream.of(
        Arguments.of("", "transcript/header 2:1-1 " + form),
        Arguments.of("#", "transcript/header 2:1-2 " + form),
        Arguments.of("# env", "transcript/header 2:1-6 " + form),
        Arguments.of("#env: A=b", "transcript/header 2:1-10 " + form),
        Arguments.of("env: A=b", "transcript/header 2:1-9 " + form),
        Arguments.of("\u0000\u001b:", "transcript/header 2:1-4 " + form),
        Arguments.of("# env: A", "transcript/header 2:8-9 not of the form `NAME=VALUE`"),
        Arguments.of("# env: =b", "transcript/header 2:8-10 not of the form `NAME=VALUE`"),
        Arguments.of("# env:", "transcript/header 2:7-7 not of the form `NAME=VALUE`"),
        Arguments.of("# env: A=\\", "transcript/header 2:10-11 " + escape),
        Arguments.of("# note: \\8", "transcript/header 2:9-10 " + escape),
        Arguments.of("# program: \\400", "transcript/header 2:12-13 " + escape),
        Arguments.of("# note: \\\\\\101\\12", "transcript/header 2:15-16 " + escape),
        Arguments.of("# exit: 1", "transcript/header 2:9-10 " + exit),
        Arguments.of("# exit: code=0", "transcript/header 2:9-15 " + exit),
        Arguments.of("# exit: code=x ended-by=time", "transcript/header 2:9-29 " + exit),
        Arguments.of("# exit: code=0 ended-by=SIGHUP", "transcript/header 2:9-31 " + exit),
        Arguments.of("# play: at noon exit", "transcript/header 2:9-21 " + Directions.FORMS),
        Arguments.of("# stdout: x bytes", "transcript/header 2:11-18 " + bytes),
        Arguments.of("# stdout: 5", "transcript/header 2:11-12 " + bytes),
        Arguments.of("# stdout: -1 bytes", "transcript/header 2:11-19 " + bytes),
        Arguments.of("# stdout: +1 bytes", "transcript/header 2:11-19 " + bytes),
        Arguments.of("# stdout:  1 bytes", "transcript/header 2:11-19 " + bytes),
        Arguments.of("# stdout: 1 bytes ", "transcript/header 2:11-19 " + bytes),
        Arguments.of(
            "# note: caf\u00e9 \u00e0 la", "transcript/header 2:12-13 byte 0xe9 is not escaped"),
        Arguments.of("# note: a\r", "transcript/header 2:10-11 a CR is not escaped"),
        Arguments.of("# stderr: 0 bytes", "transcript/header 2:3-18 `# stdout:` is expected first"),
        Arguments.of(
            "# shell: sh", "transcript/unknown-header 2:3-8 the header `shell` is not known"),
        Arguments.of(
            "# \u001b\u00ff: x",
            "transcript/unknown-header 2:3-5 the header `\\x1b\\xff` is not known"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_broken_header_is_told_and_passed_over(String line, String problem) throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + line + "\n# env: OK=1\n# stdout: 1 bytes\nx");

    assertThat(read.problems).containsExactly(problem);
    assertThat(read.header.session().environment().keySet())
        .containsExactlyElementsOf(
            line.startsWith("# env: A=") ? List.of("A", "OK") : List.of("OK"));
    assertThat(read.header.session().exit()).isNull();
    assertThat(read.stdoutText()).isEqualTo("x");
    assertThat(read.findings)
        .allMatch(finding -> finding.text().latin1().equals(line))
        .allMatch(finding -> finding.place().equals(Place.header(2)));
  }

  @Test
  void every_rule_is_among_these() {
    Set<String> seen = new TreeSet<>(List.of("transcript/length"));
    headers().map(a -> ((String) a.get()[1]).split(" ", -1)[0]).forEach(seen::add);

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(TranscriptRules.all().stream().map(Rule::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"# ptipc transcript 2", "# ptipc transcript", "# ptipc transcript 1 "})
  void another_version_is_an_error_and_read_all_the_same(String magic) throws IOException {
    RecordedTranscript read = RecordedTranscript.of(magic + "\n# stdout: 1 bytes\nx");

    String problem = "transcript/header 1:1-" + (magic.length() + 1);
    assertThat(read.problems).containsExactly(problem + " only version 1 is known");
    assertThat(read.stdoutText()).isEqualTo("x");
  }

  @Test
  void the_first_of_two_values_counts() throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + "# env: A\\377=1\n# env: A\\377=2\n# stdout: 0 bytes\n");

    assertThat(read.problems)
        .containsExactly("transcript/header 3:8-15 `A\\xff` for the second time; the first counts");
    assertThat(read.environment("A\ufffd").text()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# env: A=b\n", "# env: A=b"})
  void a_header_without_stdout_is_an_error(String rest) throws IOException {
    RecordedTranscript read = RecordedTranscript.of(MAGIC + rest);

    int line = rest.isEmpty() ? 2 : 3;
    assertThat(read.problems)
        .containsExactly("transcript/header " + line + ":1-1 no `# stdout:` in the header");
    assertThat(read.header).isNotNull();
    assertThat(read.ends).isZero();
  }

  /** Where a body may have begun, nothing is said of its lines. */
  @Test
  void a_broken_length_is_told_once() throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + "# stdout: 10 byte\nVERSION 1\n# stderr: 0 bytes\n");

    assertThat(read.problems)
        .containsExactly("transcript/header 2:11-18 not of the form `NUMBER bytes`");
    assertThat(read.ends).isZero();
  }
}
