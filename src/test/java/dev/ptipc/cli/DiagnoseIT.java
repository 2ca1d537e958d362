package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.report.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ptipc diagnose} as a user runs it, and what leads there. */
class DiagnoseIT {

  private static final String EXITED =
      "Nov 28 09:00:33.000 [warn] Managed proxy \"/home/alice/obfs4proxy\" having PID 4068"
          + " terminated with status code 1\n";

  private static final String QUOTED = "ClientTransportPlugin obfs4 exec \"/usr/bin/obfs4proxy\"\n";

  @TempDir Path folder;

  private Cli cli() {
    return new Cli(folder);
  }

  private String file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    return name;
  }

  @Test
  void a_log_of_tor() throws Exception {
    Cli.Run run = cli().run("diagnose", file("tor.log", EXITED));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("/home/***/obfs4proxy ended with 1, or could not be started\n  tor.log:1  ")
        .contains("\n  next: ptipc run --client NAME -- /home/***/obfs4proxy\n")
        .endsWith("tor.log: a log of tor of 1 line: exited\n");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void without_a_mask() throws Exception {
    Cli.Run run = cli().run("diagnose", "--no-mask", file("tor.log", EXITED));
    assertThat(run.out()).contains("/home/alice/obfs4proxy").doesNotContain("***");
  }

  @Test
  void standard_input_and_json() throws Exception {
    Cli.Run run = cli().input(EXITED).run("diagnose", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(Schemas.schema("diagnose").validate(json)).isEmpty();
    JsonNode file = json.at("/files/0");
    assertThat(file.get("file").textValue()).isEqualTo("-");
    assertThat(file.at("/processes/0/program").textValue()).isEqualTo("/home/***/obfs4proxy");
    assertThat(file.at("/processes/0/exit/code").intValue()).isEqualTo(1);
    assertThat(file.at("/sentences/0/id").textValue()).isEqualTo("tor/exited");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void markdown() throws Exception {
    Cli.Run run = cli().input(EXITED).run("diagnose", "--format", "markdown");
    assertThat(run.out())
        .startsWith("**/home/\\*\\*\\*/obfs4proxy ended with 1")
        .contains("- next: `ptipc run --client NAME -- /home/***/obfs4proxy`: ");
  }

  @Test
  void exit_codes() throws Exception {
    String healthy = "Nov 28 09:00:33.000 [notice] Bootstrapped 100% (done): Done\n";
    assertThat(cli().input(healthy).run("diagnose").exit()).isZero();
    assertThat(cli().input("Dear diary\n").run("diagnose").exit()).isEqualTo(3);
    assertThat(cli().input("").run("diagnose").exit()).isEqualTo(3);
    assertThat(cli().input(QUOTED).run("diagnose").exit()).isEqualTo(1);
    assertThat(cli().run("diagnose", "nosuchfile").exit()).isEqualTo(3);
    assertThat(cli().input("VERSION 1\nCMETHODS DONE\n").run("diagnose").exit()).isEqualTo(1);
  }

  @Test
  void a_torrc_of_this_machine() throws Exception {
    String torrc = file("torrc", "ClientTransportPlugin obfs4 exec /nonexistent/obfs4proxy\n");
    assertThat(cli().run("diagnose", torrc).exit()).isZero();
    Cli.Run here = cli().run("diagnose", "--here", torrc);
    assertThat(here.exit()).isEqualTo(1);
    assertThat(here.out()).contains("error[torrc/no-such-program]").contains(" --> torrc:1:34\n");
  }

  @Test
  void check_tells_a_log_from_stdout() throws Exception {
    Cli.Run run = cli().run("check", file("tor.log", EXITED));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("error[source/not-stdout]: this is a log of tor")
        .contains("`ptipc diagnose` reads such a file")
        .endsWith(
            """
            tor.log: not checked, as it is not the stdout of a transport
            tor.log: 1 error, 0 warnings, 0 notes in 0 lines
            """);
    assertThat(cli().run("check", "--format", "json", file("tor.log", EXITED)).out())
        .contains(
            "\"outcome\":{\"words\":[],"
                + "\"text\":\"not checked, as it is not the stdout of a transport\"}");
    assertThat(cli().run("check", "--format", "junit", file("tor.log", EXITED)).out())
        .contains(" tests=\"1\" failures=\"1\"");
    Cli.Run forced = cli().run("check", "--force", file("tor.log", EXITED));
    assertThat(forced.out()).doesNotContain("not-stdout").contains("session/no-version");
    assertThat(cli().run("check", file("torrc", QUOTED)).out()).contains("this is a torrc");
    assertThat(cli().run("check", file("stdout", EXITED + "VERSION 1\n")).out())
        .doesNotContain("not-stdout");
  }

  /** No finding for each of its lines: one sentence. */
  @Test
  void check_of_a_log_that_is_not_known() throws Exception {
    String log = file("web.log", "2026/01/01 12:00:00 [error] 1#0: *1 no such file\n".repeat(30));
    Cli.Run run = cli().run("check", log);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "ptipc: web.log: a log of a program that ptipc does not know, and not what a transport"
                + " wrote to its stdout; --force has it checked all the same\n");
    assertThat(cli().run("check", "--force", log).out()).contains("31 errors");
    assertThat(cli().run("diagnose", log).exit()).isEqualTo(3);
  }

  @Test
  void explain_lines_of_standard_input() throws Exception {
    Cli.Run run = cli().input("something else\r\n" + EXITED + EXITED).run("explain", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsOnlyOnce("having PID PID terminated with status code");
    assertThat(cli().input("").run("explain", "-").exit()).isEqualTo(2);
    assertThat(cli().input("what nobody wrote\n").run("explain", "-").exit()).isEqualTo(2);
  }

  @Test
  void parse_and_lines_only_never_guess() throws Exception {
    assertThat(cli().run("parse", file("tor.log", EXITED)).out()).doesNotContain("not-stdout");
    assertThat(cli().run("check", "--lines-only", file("tor.log", EXITED)).out())
        .doesNotContain("not-stdout");
  }

  /** A log is not to be trusted, and people paste what they are told to. */
  @Test
  void no_command_obeys_the_log() throws Exception {
    String log = EXITED.replace("/home/alice/obfs4proxy", "/x; touch $(id) `y`");
    assertThat(cli().input(log).run("diagnose").out())
        .contains("next: ptipc run --client NAME -- '/x; touch $(id) `y`'\n");
  }

  @Test
  void explain_a_line_of_a_log() throws Exception {
    Cli.Run run = cli().run("explain", EXITED.strip());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("terminated with status code").contains("could not be started");
    assertThat(cli().run("explain", "failed the configuration protocol").out())
        .contains("tor/failed-protocol");
    assertThat(cli().run("explain", "tor/proxy-unanswered").out()).contains("PROXY DONE");
  }

  /** Nothing is held of what cannot matter, and no line is too long. */
  @Test
  @Tag("slow")
  void a_large_log_in_little_memory() throws Exception {
    byte[] noise =
        "Nov 28 09:00:33.000 [info] circuit_send_next_onion_skin(): Sending extend relay cell.\n"
            .repeat(12_000)
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] longLine = "x".repeat(10_000_000).getBytes(StandardCharsets.ISO_8859_1);
    Cli.Run run =
        cli()
            .java("-Xmx64m")
            .input(
                out -> {
                  for (int i = 0; i < 200; i++) {
                    out.write(noise);
                    out.write(EXITED.getBytes(StandardCharsets.ISO_8859_1));
                  }
                  out.write(longLine);
                  out.write('\n');
                  out.write(EXITED.getBytes(StandardCharsets.ISO_8859_1));
                })
            .run("diagnose");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("-: a log of tor of 2400202 lines: exited\n");
  }

  @Test
  void what_is_no_log() throws Exception {
    byte[] binary = new byte[100_000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31 + i / 251);
    }
    for (String text :
        new String[] {
          new String(binary, StandardCharsets.ISO_8859_1),
          "\n\n\n",
          "\u001B]0;title\u0007\u001B[2J\n",
          "2026/01/01 12:00:00 [error] 123#0: *1 open() \"/x\" failed, client: 192.0.2.1\n"
        }) {
      Cli.Run run = cli().input(text).run("diagnose");
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.out()).contains("-: not a log that ptipc knows").doesNotContain("\u001B");
      assertThat(run.err()).isEmpty();
    }
    assertThat(cli().input(new String(binary, StandardCharsets.ISO_8859_1)).run("diagnose").out())
        .startsWith("the file is binary");
    assertThat(cli().input("").run("diagnose").out()).startsWith("the file is empty");
  }

  @Test
  void escape_sequences_are_shown_as_escapes() throws Exception {
    String log =
        "Nov 28 09:00:33.000 [warn] Managed proxy \"/x/\u001B[31m\u00FF\" having PID 7 terminated"
            + " with status code 3\n";
    Cli.Run run = cli().input(log).run("diagnose");
    assertThat(run.out()).contains("/x/\\x1b[31m\\xff ended with 3").doesNotContain("\u001B");
  }
}
