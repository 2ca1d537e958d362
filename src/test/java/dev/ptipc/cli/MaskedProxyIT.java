package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.6: the password of a proxy is in nothing that is written or shown. */
@Tag("slow")
class MaskedProxyIT {

  private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "github");

  private static final String ANSWER =
      "echo VERSION 1; echo PROXY DONE; echo CMETHOD a socks5 127.0.0.1:1; echo CMETHODS DONE";

  @TempDir private Path folder;

  private static void hides(Run run) {
    assertThat(run.out() + run.err()).doesNotContain("cret");
  }

  /** The last three are malformed, so that something is found in the value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://user:secret@192.0.2.7:1080",
        "socks5://user:secret@localhost:1080",
        "socks5://user:se@cret@192.0.2.7:1080",
        "user:secret@192.0.2.7:1080"
      })
  void in_a_run_its_recording_and_what_is_made_of_that(String uri) throws Exception {
    Path file = folder.resolve("run.txt");
    for (String format : FORMATS) {
      hides(
          new Cli(folder)
              .run(
                  "run",
                  "--client",
                  "a",
                  "--proxy",
                  uri,
                  "--format",
                  format,
                  "--record",
                  file.toString(),
                  "--",
                  "sh",
                  "-c",
                  ANSWER));
      assertThat(file).content().contains("# env: TOR_PT_PROXY=").doesNotContain("cret");
      assertThat(file).content().contains("user:***@");
      hides(new Cli(folder).run("check", "--format", format, file.toString()));
    }
    Run check = new Cli(folder).run("check", file.toString());
    boolean isGood = uri.matches("socks5://user:secret@[0-9.:]+");
    assertThat(Runs.rules(check.out()).contains("environment/proxy")).isEqualTo(!isGood);
    Run play = new Cli(folder).env("TOR_PT_CLIENT_TRANSPORTS", "a").run("play", file.toString());
    assertThat(play.out()).startsWith("VERSION 1\nPROXY DONE\n");
  }

  /** Without a mask, what a transport says is told as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "user:secret@127.0.0.1:9",
        "socks5:user:secret@127.0.0.1:9",
        "socks5:/user:secret@127.0.0.1:9",
        "socks5://user:secret@127.0.0.1:9"
      })
  void in_what_a_transport_repeats(String uri) throws Exception {
    String answer = "echo VERSION 1; echo \"PROXY-ERROR cannot use $TOR_PT_PROXY\"";
    String[] sh = {"--", "sh", "-c", answer};
    for (String format : FORMATS) {
      hides(masked("run --client a --record record --format " + format, "--proxy", uri, sh));
      assertThat(folder.resolve("record")).content().contains("cannot use").doesNotContain("cret");
    }
    hides(masked("run --client a", "--env", "TOR_PT_PROXY=" + uri, sh));
    hides(
        masked(
            "conform --transport a --scenario client-one --timeout 1 --format json --report html=page",
            "--proxy",
            uri,
            sh));
    assertThat(folder.resolve("page")).content().contains("cannot use").doesNotContain("cret");
    new Cli(folder)
        .env("TOR_PT_PROXY", uri)
        .env("TOR_PT_CLIENT_TRANSPORTS", "a")
        .run("wrap", "--mask", "--report", "report", "--", "sh", "-c", answer);
    for (String file : List.of("report", "report.transcript")) {
      assertThat(folder.resolve(file)).content().contains("cannot use").doesNotContain("cret");
    }
  }

  private Run masked(String begin, String option, String value, String... program)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(begin.split(" ")));
    words.addAll(List.of("--mask", option, value));
    words.addAll(List.of(program));
    return new Cli(folder).run(words.toArray(String[]::new));
  }

  @Test
  void the_mark_stands_under_what_is_shown() throws Exception {
    Run run =
        new Cli(folder)
            .input("VERSION 1\n")
            .run(
                "check",
                "--env",
                "TOR_PT_CLIENT_TRANSPORTS=a",
                "--env",
                "TOR_PT_PROXY=socks5://user:secret@localhost:1080");
    assertThat(run.out())
        .contains(" | socks5://user:***@localhost:1080\n  |" + " ".repeat(19) + "^^^^^^^^^\n");
    hides(run);
  }

  @Test
  void in_the_report_and_the_transcript_of_wrap() throws Exception {
    Path report = folder.resolve("report");
    new Cli(folder)
        .env("TOR_PT_PROXY", "socks5://user:se@cret@192.0.2.7:1080")
        .env("TOR_PT_CLIENT_TRANSPORTS", "a")
        .run("wrap", "--report", report.toString(), "--", "sh", "-c", ANSWER);
    assertThat(report).content().contains("socks5://user:***@***@192.0.2.7:1080\n");
    assertThat(report).content().doesNotContain("cret");
    Path transcript = folder.resolve("report.transcript");
    assertThat(transcript).content().contains("# env: TOR_PT_PROXY=").doesNotContain("cret");
  }

  /** A header that is broken is shown, and with it what it holds. */
  @Test
  void in_a_header_that_is_broken() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("broken.txt"),
            """
            # ptipc transcript 1
            # env: TOR_PT_PROXY=socks5://user:secret@192.0.2.7:1080
            # env: TOR_PT_PROXY=socks5://user:secret@192.0.2.7:1080
            # env: TOR_PT_PROXY socks5://user:secret@192.0.2.7:1080
            # env: TOR_PT_PROXY=socks5://user:secret%zz@192.0.2.7:1080
            # stdout: 0 bytes
            # stderr: 0 bytes
            """);
    for (String format : FORMATS) {
      Run run = new Cli(folder).run("check", "--format", format, file.toString());
      assertThat(run.out()).contains("transcript/header");
      hides(run);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --client a --prox=socks5://u:secret@h:1 -- true",
        "run --server a --proxy socks5://u:secret@h:1 -- true",
        "run --client a --env socks5://u:secret@h:1 -- true",
        "check --env socks5://u:secret@h:1",
        "explain socks5://u:secret@h:1"
      })
  void in_what_is_said_of_a_wrong_command_line(String arguments) throws Exception {
    Run run = new Cli(folder).run(arguments.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    hides(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "html", "sarif", "junit", "github"})
  void in_a_report_of_conform_with_the_command_it_was_made_by(String format) throws Exception {
    Run run =
        new Cli(folder)
            .run(
                "conform",
                "--transport",
                "a",
                "--scenario",
                "client-proxy-user",
                "--timeout",
                "1",
                "--format",
                format,
                "--",
                "sh",
                "-c",
                ANSWER,
                "sh",
                "socks5://u:secret@h:1");
    assertThat(run.exit()).isIn(0, 1);
    hides(run);
  }
}
