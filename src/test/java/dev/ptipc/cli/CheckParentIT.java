package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.cli.Cli.Run;
import dev.ptipc.report.Schemas;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check tells for the sake of one parent, as a user sees it. */
class CheckParentIT {

  private static final String BRIDGE =
      "VERSION 1\nCMETHOD bridge socks5 127.0.0.1:19999\nCMETHODS DONE\n";

  @TempDir private static Path folder;

  private static Run check(String session, String... arguments) throws Exception {
    return new Cli(folder).input(session).run(arguments);
  }

  @Test
  void a_good_line_that_the_parent_refuses_is_a_warning_and_said_after_the_findings()
      throws Exception {
    Run run = check(BRIDGE, "check", "--parent", "arti", "--fail-on", "warning");

    assertThat(run.out())
        .contains("warning[parent/refused]: Arti will refuse line 2 and abort the launch, though")
        .contains("\n-: Arti will refuse line 2 and abort the launch\nseen   | Arti (tor-ptmgr ")
        .contains("again  | ptipc observe --parent arti --row line/transport-name/y_bridge\n")
        .endsWith("-: 0 errors, 1 warning, 0 notes in 3 lines of a client\n");
    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void a_parent_that_takes_it_all_is_said_to() throws Exception {
    Run run = check(BRIDGE, "check", "--parent", "tor");

    assertThat(run.out())
        .containsPattern("-: nothing that tor [0-9.]+ was seen to refuse, ignore or read diff")
        .contains("-: nothing to complain about in 3 lines of a client");
    assertThat(run.exit()).isZero();
  }

  @Test
  void json_says_the_same_and_keeps_to_its_schema() throws Exception {
    Run run = check(BRIDGE, "check", "--parent", "arti", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    JsonNode event = json.at("/files/0/parent/events/0");

    assertThat(Schemas.REPORT.validate(json)).isEmpty();
    assertThat(json.at("/files/0/diagnostics/0/rule").asText()).isEqualTo("parent/refused");
    assertThat(json.at("/files/0/parent/name").asText()).isEqualTo("arti");
    assertThat(event.path("line").asInt()).isEqualTo(2);
    assertThat(event.path("cell").asText()).isEqualTo("ends the transport");
    assertThat(event.path("row").asText()).isEqualTo("line/transport-name/y_bridge");
  }

  /** One line has one number in a text; in JSON it has both. */
  @Test
  void the_line_of_a_transcript_is_that_of_the_file() throws Exception {
    String session =
        """
        # ptipc transcript 1
        # stdout: 82 bytes
        VERSION 1
        CMETHOD a socks5 127.0.0.1:1
        CMETHODS DONE
        CMETHOD b socks5 127.0.0.1:2
        # stderr: 0 bytes
        """;
    Run text = check(session, "check", "--parent", "tor");
    Run run = check(session, "check", "--parent", "tor", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    JsonNode event = json.at("/files/0/parent/events/0");

    assertThat(text.out())
        .contains("\n --> -:6:1\n")
        .contains("-: tor will end the transport at line 6\n")
        .contains("; broke the protocol in line 6");
    assertThat(Schemas.REPORT.validate(json)).isEmpty();
    assertThat(event.path("line").asInt()).isEqualTo(4);
    assertThat(event.path("fileLine").asInt()).isEqualTo(6);
    assertThat(event.path("text").asText()).isEqualTo("tor will end the transport at line 6");
  }

  @Test
  void an_unknown_parent_is_named_with_those_that_are_known() throws Exception {
    Run run = check("", "check", "--parent", "artii");

    assertThat(run.err()).contains("--parent takes tor, arti, ptadapter, not artii");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
  }
}
