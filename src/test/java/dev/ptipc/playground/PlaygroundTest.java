package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaygroundTest {

  private static final Path RUN =
      Path.of("src/test/resources/corpus/transcripts/snowflake-client-mixed.txt");

  @Test
  void says_of_a_transcript_what_the_commands_say() throws IOException {
    byte[] run = Files.readAllBytes(RUN);

    assertThat(Answers.all(Bytes.of(run).latin1(), null, new String[0]))
        .isEqualTo(Answers.ofCommands(CommandLine.parseAndCheck(run, null, Map.of())))
        .contains("\"fileLine\":11", "\"rule\":\"session/error-for-unknown-name\"");
  }

  @Test
  void says_of_raw_stdout_with_role_and_variables_what_the_commands_say() throws IOException {
    String name = "TOR_PT_SERVER_TRANSPORTS";
    String stdout = "VERSION 1\nSMETHOD obfs\u00FF 127.0.0.1:0\n";

    assertThat(Answers.all(stdout, "server", new String[] {name, "ob\u00E9s"}))
        .isEqualTo(
            Answers.ofCommands(
                CommandLine.parseAndCheck(
                    latin1(stdout), Role.SERVER, Map.of(name, Bytes.of(latin1("ob\u00E9s"))))))
        .contains("\"role\":\"server\"", "\"variable\":\"" + name + "\"");
  }

  /** B.15. */
  @Test
  void judges_a_line_that_no_newline_ends_by_itself_unless_more_is_told() {
    assertThat(Answers.all("VERSION 1", null, new String[0]))
        .doesNotContain("diagnostics\":[{", "outcome");
    assertThat(Answers.all("CMETHOD x socks5 localhost:1", null, new String[0]))
        .contains("line/host")
        .doesNotContain("session/", "no-newline", "outcome");
    assertThat(Answers.all("VERSION 1", "client", new String[0])).contains("outcome", "session/");
    assertThat(Answers.all("VERSION 1\nX", null, new String[0])).contains("outcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VERSION 1", "VERSION 1\r", "\r", "\0", "LOG SEVERITY=x MESSAGE=y\r\r"})
  void says_of_a_line_when_asked_for_lines_only_what_check_says(String line) throws IOException {
    String said =
        Answers.ofCommands(
            CommandLine.parseAndCheck(
                latin1(line), TranscriptCheck.Settings.lines(Framer.DEFAULT_LIMIT)));

    assertThat(Answers.all(line, null, new String[0], true)).isEqualTo(said);
    if (line.endsWith("\r")) {
      assertThat(Answers.all(line, null, new String[0])).isEqualTo(said);
    }
  }

  @Test
  void judges_each_line_alone_when_it_is_asked_to() throws IOException {
    byte[] run = Files.readAllBytes(RUN);

    assertThat(Answers.all(Bytes.of(run).latin1(), "server", new String[0], true))
        .isEqualTo(
            Answers.ofCommands(
                CommandLine.parseAndCheck(
                    run, TranscriptCheck.Settings.lines(Framer.DEFAULT_LIMIT))));
  }

  /** Whole words are keywords; what only begins like one may be a log with bridges in it. */
  @Test
  void takes_for_stdout_at_first_look_what_check_does() {
    assertThat(List.of("x\nVERSION 1\n", "LOG", "PROXY DONE\r\n", "# ptipc transcript 1\n"))
        .allMatch(Playground::ptipcIsStdout);
    assertThat(
            List.of(
                "LOG: Bridge obfs4 192.0.2.3:443\n",
                "LOGGER opened\n",
                "STATUS: opened\n",
                "VERSION: 0.8.1\n",
                "PROXYTYPE x\n",
                " VERSION 1\n"))
        .noneMatch(Playground::ptipcIsStdout);
  }

  /** A.14: what nobody sees is not written. */
  @Test
  void an_answer_does_not_grow_with_the_input() {
    for (String line : new String[] {"\n", "CMETHOD\n", "log x\n"}) {
      String few = Playground.ptipcCheck(line.repeat(500), null, new String[0], false);
      String fewLines = Playground.ptipcLines(0, 100);
      String many = Playground.ptipcCheck(line.repeat(50_000), null, new String[0], false);

      assertThat(many.length()).isLessThan(few.length() + 100);
      assertThat(many).contains("\"lines\":50000");
      assertThat(Playground.ptipcLines(0, 100)).hasSizeLessThan(fewLines.length() + 100);
      assertThat(Playground.ptipcLines(KeptReport.MOST, 60_000))
          .isEqualTo("{\"diagnostics\":[]}\n");
    }
  }

  /** A.14: the gravest come first, and what is not kept is counted. */
  @Test
  void findings_in_no_line_are_handed_out_in_parts() {
    StringBuilder names = new StringBuilder("x");
    for (int i = 0; i < 6000; i++) {
      names.append(",a-").append(i);
    }
    String answer =
        Playground.ptipcCheck(
            "VERSION 1\nCMETHODS DONE\n",
            null,
            new String[] {"TOR_PT_CLIENT_TRANSPORTS", names.toString()},
            false);

    assertThat(answer).contains("\"elsewhereErrors\":" + KeptReport.MOST);
    assertThat(Playground.ptipcElsewhere(0, 50).split("\"severity\":\"error\"", -1)).hasSize(51);
    assertThat(Playground.ptipcElsewhere(20_000, 20_050)).isEqualTo("{\"diagnostics\":[]}\n");
  }

  /** A.6, A.14. */
  @Test
  void what_is_shared_has_no_password_of_a_proxy() {
    String uri = "socks5://user:secret@127.0.0.1:1";
    String masked = "socks5://user:***@127.0.0.1:1";
    String header = "# ptipc transcript 1\n# env: TOR_PT_PROXY=";
    String rest = "\n# stdout: 2 bytes\nA\n# stderr: 0 bytes\n";

    assertThat(Playground.ptipcShared("TOR_PT_PROXY", uri)).isEqualTo(masked);
    assertThat(Playground.ptipcShared("TOR_PT_STATE_LOCATION", uri)).isEqualTo(uri);
    assertThat(Playground.ptipcShared("", header + uri + rest)).isEqualTo(header + masked + rest);
    assertThat(Playground.ptipcShared("", "VERSION 1\n")).isEqualTo("VERSION 1\n");
    String program = "# ptipc transcript 1\n# program: pt --up=";
    String said = "\n# stdout: 48 bytes\nPROXY-ERROR no " + uri + "\n";
    assertThat(Playground.ptipcShared("", program + uri + said)).isEqualTo(program + masked + said);
  }

  @Test
  void takes_a_transcript_apart() {
    String header =
        "# ptipc transcript 1\n# env: TOR_PT_PROXY=\\351\n# exit: code=0 ended-by=time\n";

    assertThat(Playground.ptipcParts(header + "# stdout: 3 bytes\nA\r\n# stderr: 1 bytes\nB\n"))
        .containsExactly("A\r\n", "TOR_PT_PROXY", "\u00E9");
    assertThat(Playground.ptipcParts("VERSION 1\n")).containsExactly("VERSION 1\n");
  }

  @Test
  void follows_a_line_through_the_grammar() {
    assertThat(Playground.ptipcPath("CMETHOD trebuchet socks5 127.0.0.1:19999"))
        .containsExactly(
            "line/message/1",
            "message/clientMethod/1",
            "clientMethod/CMETHOD/1",
            "clientMethod/transportName/1",
            "transportName/TRANSPORT_NAME/1",
            "clientMethod/PROTOCOL/1",
            "clientMethod/ADDRESS/1");
  }

  @Test
  void tells_elements_of_one_name_apart_by_where_they_stand_in_the_rule() {
    assertThat(Playground.ptipcPath("SMETHOD trebuchet 127.0.0.1:19999 ARGS:a=b,c=d"))
        .containsSubsequence("args/ARGS/1", "args/arg/1", "args/COMMA/1", "args/arg/2");
    assertThat(Playground.ptipcPath("SMETHOD trebuchet 127.0.0.1:19999 ARGS:a=b,"))
        .containsSubsequence("args/ARGS/2", "args/breachArg/1", "args/COMMA/2");
  }

  @Test
  void follows_a_refused_line_as_far_as_it_goes() {
    assertThat(Playground.ptipcPath("CMETHOD trebuchet"))
        .containsExactly(
            "line/message/1",
            "message/clientMethod/1",
            "clientMethod/CMETHOD/1",
            "clientMethod/transportName/1",
            "transportName/TRANSPORT_NAME/1");
    assertThat(Playground.ptipcPath("CMETHOD \ttrebuchet"))
        .containsExactly("line/message/1", "message/clientMethod/1", "clientMethod/CMETHOD/1");
    assertThat(Playground.ptipcPath("?")).isEmpty();
  }

  @Test
  void a_way_tells_each_step_once() {
    String few = "SMETHOD x 127.0.0.1:1 ARGS:a=b,c=d,e=f";

    assertThat(Playground.ptipcPath(few + ",k=v".repeat(2000)))
        .isEqualTo(Playground.ptipcPath(few));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
