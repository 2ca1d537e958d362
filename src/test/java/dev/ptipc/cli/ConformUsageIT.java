package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command is used, and what is told when no scenario is played. */
class ConformUsageIT {

  @TempDir private Path folder;

  private Run run(String... arguments) throws IOException, InterruptedException {
    return new Cli(folder)
        .run(Stream.concat(Stream.of("conform"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void help_ends_with_an_example() throws Exception {
    Run run = run("--help");

    assertThat(run.out())
        .startsWith("Usage: ptipc conform ")
        .endsWith("\nExample: ptipc conform -- obfs4proxy\n");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--scenario nonsense -- x | ptipc: there is no scenario `nonsense`; --list shows all that",
        "--scenario client-stdin-zeros -- x | did you mean `client-stdin-zero`?",
        "--scenario sigterm -- x | did you mean `client-sigterm` or `server-sigterm`?",
        "--role client | ptipc: PROGRAM [ARG...] is missing",
        "--grace 0 -- x | --grace takes more than 0 and at most 31536000 seconds, not 0",
        "--timeout 0 -- x | --timeout takes more than 0 and at most 31536000 seconds, not 0",
        "--transport ../x -- x | --transport takes the name of a transport, not `../x`",
        "--format pdf -- x | pdf",
        "--report pdf=x.pdf -- x | --report takes FORMAT=FILE, with a FORMAT of --format, not `pdf=x.pdf`",
        "--report x.json -- x | not `x.json`",
        "--report json= -- x | not `json=`",
        "--report json=x --report html=x -- x | --report to `x` for the second time",
        "--role bridge -- x | bridge"
      })
  void wrong_usage_is_told(String arguments, String said) throws Exception {
    Run run = run(arguments.split(" ", -1));

    assertThat(run.err()).contains(said);
    assertThat(run.err().lines()).as("B.13").hasSizeLessThan(6);
    assertThat(run.exit()).isEqualTo(2);
  }

  /** B.13: all of them, each with a sentence, and only those of the role that is asked for. */
  @Test
  void scenarios_are_listed() throws Exception {
    Run run = run("--list");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).matches("((client|server|role)-[a-z0-9-]+)? +\\S.*"))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(80));
    assertThat(run.out()).contains("\nclient-sigterm ", "\nserver-bind-fixed ", "\nrole-none ");
    assertThat(run("--list", "--role", "client").out())
        .contains("client-sigterm ", "role-none ")
        .doesNotContain("server-");
  }

  @Test
  void a_baseline_that_cannot_be_read_is_told_before_anything_is_started() throws Exception {
    Files.writeString(folder.resolve("old.json"), "{}");

    Run missing = run("--baseline", "missing.json", "--", "./nothing-such");
    Run other = run("--baseline", "old.json", "--", "./nothing-such");

    assertThat(missing.err()).isEqualTo("ptipc: missing.json: no such file\n");
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(other.err())
        .isEqualTo(
            "ptipc: old.json: not a report that `ptipc conform --format json` has written\n");
    assertThat(other.exit()).isEqualTo(3);
  }

  @Test
  void a_report_that_cannot_be_made_is_told_before_anything_is_started() throws Exception {
    Run run =
        run(
            "--report",
            "json=a.json",
            "--report",
            "html=none/b",
            "--",
            "sh",
            "-c",
            "touch started");

    assertThat(run).isEqualTo(new Run(3, "", "ptipc: cannot write none/b: no such directory\n"));
    assertThat(folder).isEmptyDirectory();
  }

  /** What is shown of the progress is taken off again; a terminal that cannot is not written to. */
  @ParameterizedTest
  @CsvSource({"xterm, true", "dumb, false"})
  void progress_is_shown_where_it_can_be_taken_off(String term, boolean shown) throws Exception {
    String words = "conform --role client --transport a --scenario client-one --timeout 1 -- sh -c";
    String script = "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9; echo CMETHODS DONE; cat";
    Run run =
        new Cli(folder)
            .env("PTIPC_TERMINAL", "stderr")
            .env("TERM", term)
            .run(
                Stream.concat(Stream.of(words.split(" ")), Stream.of(script))
                    .toArray(String[]::new));

    if (shown) {
      assertThat(run.err()).startsWith("\u001b[Kscenarios left: 1\r");
      assertThat(run.err()).endsWith("\r\u001b[K");
    } else {
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void a_run_without_a_scenario_is_no_success() throws Exception {
    String script = "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9; echo CMETHODS DONE; cat";
    Run run =
        run(
            "--transport",
            "a",
            "--scenario",
            "client-several",
            "--scenario",
            "server-several",
            "--timeout",
            "1",
            "--",
            "sh",
            "-c",
            script);

    assertThat(run.out()).contains(" in 0 scenarios\n");
    assertThat(run.err())
        .isEqualTo(
            "ptipc: no scenario was played: client-several, server-several, as the program has"
                + " one such transport\n");
    assertThat(run.exit()).isEqualTo(4);
  }
}
