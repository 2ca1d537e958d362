package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.Peer;
import dev.ptipc.cli.Cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that compares with a real parent, as a user runs it. */
class CompareParentIT {
  @TempDir private static Path folder;

  private static Run compare(String session, String... more) throws Exception {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(
        new String[] {"compare", "--parent", "tor", "--session", "-"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return new Cli(folder).input(session).run(arguments);
  }

  @Tag("peers")
  @Test
  void tor_does_with_a_good_session_what_it_says() throws Exception {
    Peer.need("tor");
    Run run = compare("VERSION 1\nCMETHOD a socks5 127.0.0.1:9\nCMETHODS DONE\n");
    assertThat(run.out()).matches("tor [0-9.]+\\S*, 1 session, 0 findings\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Tag("peers")
  @Test
  void a_departure_is_told_and_its_command_shows_it_again() throws Exception {
    Peer.need("tor");
    Path published = folder.resolve("published.json");
    Run run =
        compare(
            "VERSION 1\nCMETHODS DONE x\n", "--format", "json", "--publish", published.toString());
    assertThat(run.exit()).isEqualTo(1);
    JsonNode finding = new ObjectMapper().readTree(run.out()).get("findings").get(0);
    assertThat(finding.get("departure").textValue()).isEqualTo("accepts what has an error");
    assertThat(finding.get("clause").textValue()).isEqualTo("3.3.2-DONE-2");
    JsonNode observed = new ObjectMapper().readTree(published.toFile()).at("/observations/0");
    assertThat(observed.get("about").toString())
        .isEqualTo("[\"CMETHODS\",\"3.3.2-DONE-2\",\"line/surplus\"]");

    String again = finding.get("again").textValue().replace("| ptipc ", "| \"$@\" ");
    Run second = new Cli(folder).shell(again);
    assertThat(second.out()).contains("accepts what has an error (CMETHODS)", "1 finding");
  }

  @Tag("peers")
  @Test
  void without_time_nothing_is_learned_and_that_is_told() throws Exception {
    Peer.need("tor");
    Run run = new Cli(folder).run("compare", "--parent", "tor", "--learn-only", "--time", "0.001");
    assertThat(run.out().lines())
        .filteredOn(line -> line.contains("nothing learned"))
        .hasSize(3)
        .allMatch(line -> line.endsWith("not finished: there was no more time"));
    assertThat(run.exit()).isEqualTo(4);
  }

  @Test
  void what_is_no_tor_is_told() throws Exception {
    Path program = folder.resolve("tor");
    Files.writeString(program, "#!/bin/sh\necho 'I am no onion'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Run run = new Cli(folder).input("").run("compare", "--parent", "./tor", "--session", "-");
    assertThat(run.err()).endsWith("/tor does not say that it is a tor\n");
    assertThat(run.exit()).isEqualTo(3);

    Files.writeString(program, "#!/bin/sh\necho 'Tor version 0.3.5.8.'\n");
    run = new Cli(folder).input("").run("compare", "--parent", "./tor", "--session", "-");
    assertThat(run.err())
        .isEqualTo("ptipc: tor 0.3.5.8 does not tell what a transport writes to stderr\n");
    assertThat(run.exit()).isEqualTo(3);

    run = new Cli(folder).input("").run("compare", "--parent", "./none", "--session", "-");
    assertThat(run.err()).isEqualTo("ptipc: no such program as ./none\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  /** A.1: the list would otherwise end in a command that tor runs. */
  @Test
  void a_session_cannot_make_a_torrc_say_more_than_it_should() throws Exception {
    Path ran = folder.resolve("ran");
    Path program = folder.resolve("second-tor");
    // It would run what the torrc says, as tor does.
    Files.writeString(
        program,
        "#!/bin/sh\n[ \"$1\" = --version ] && echo 'Tor version 0.4.9.11.' && exit\n"
            + "touch "
            + ran
            + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String session =
        """
        # ptipc transcript 1
        # env: TOR_PT_SERVER_TRANSPORTS=x exec /bin/sh -c id>%s
        # stdout: 10 bytes
        VERSION 1
        # stderr: 0 bytes
        """;
    Run run =
        new Cli(folder)
            .input(session.formatted(ran))
            .run("compare", "--parent", "./second-tor", "--session", "-");
    assertThat(ran).doesNotExist();
    assertThat(run.out())
        .startsWith("not played: -: TOR_PT_SERVER_TRANSPORTS: `x exec /bin/sh -c id>")
        .contains("is not the name of a transport");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void options_that_do_not_fit_are_wrong_usage() throws Exception {
    String[][] wrong = {
      {"compare"},
      {"compare", "--parent", "tor", "--target", "x"},
      {"compare", "--target", "x", "--session", "y"},
      {"compare", "--parent", "tor", "--session", "y", "-n", "3"},
      {"compare", "--parent", "tor", "--at-once", "0"},
      {"compare", "--parent", "tor", "--time", "-1"}
    };
    for (String[] arguments : wrong) {
      assertThat(new Cli(folder).run(arguments).exit())
          .as(String.join(" ", arguments))
          .isEqualTo(2);
    }
    Run run = new Cli(folder).run("compare", "--parent", "tor", "--session", "no-such-file");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("ptipc: no-such-file: no such file\n");
  }
}
