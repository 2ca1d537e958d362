package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaygroundTest {

  private static final Path RUN =
      Path.of("src/test/resources/corpus/transcripts/snowflake-client-mixed.txt");

  @Test
  void says_of_a_transcript_what_the_commands_say() throws IOException {
    byte[] run = Files.readAllBytes(RUN);

    assertThat(Playground.ptipcCheck(Bytes.of(run).latin1(), null, new String[0]))
        .isEqualTo(CommandLine.parseAndCheck(run, null, Map.of()))
        .contains("\"fileLine\":11", "\"rule\":\"session/error-for-unknown-name\"");
  }

  @Test
  void says_of_raw_stdout_with_role_and_variables_what_the_commands_say() throws IOException {
    String name = "TOR_PT_SERVER_TRANSPORTS";
    String stdout = "VERSION 1\nSMETHOD obfs\u00FF 127.0.0.1:0\n";

    assertThat(Playground.ptipcCheck(stdout, "server", new String[] {name, "ob\u00E9s"}))
        .isEqualTo(
            CommandLine.parseAndCheck(
                latin1(stdout), Role.SERVER, Map.of(name, Bytes.of(latin1("ob\u00E9s")))))
        .contains("\"role\":\"server\"", "\"variable\":\"" + name + "\"");
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

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
