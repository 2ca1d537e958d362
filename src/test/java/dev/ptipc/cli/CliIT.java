package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, their options and their exit codes. */
class CliIT {
  private static final String ERROR = "VERSION 2\n";

  @TempDir private static Path folder;

  private static Cli cli() {
    return new Cli(folder);
  }

  @Test
  void version_is_that_of_the_jar() throws Exception {
    Run run = cli().run("--version");

    assertThat(run.out()).matches("ptipc [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)? \\([0-9a-f]{7}\\)\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "check --help", "parse --help", "generate --help", "explain --help"})
  void help_ends_with_an_example(String arguments) throws Exception {
    Run run = cli().run(arguments.split(" ", -1));

    String command = arguments.replaceFirst(" ?--help", "");
    assertThat(run.out())
        .startsWith(("Usage: ptipc " + command).strip() + " ")
        .containsPattern("\nExample: .*ptipc " + command + ".*\n$");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_hostile_argument_is_shown_escaped() throws Exception {
    Run run = cli().run("check", "--\u001b[2J");

    assertThat(run.err()).contains("`--\\x1b[2J`").doesNotContain("\u001b");
    assertThat(run.exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "check --help", "--version", "explain", "run --client a -- true"})
  void what_cannot_be_printed_stops_it(String arguments) throws Exception {
    Run run = cli().shell("\"$@\" " + arguments + " >/dev/full");

    assertThat(run.err()).isEqualTo("ptipc: standard output: no space left on device\n");
    assertThat(run.exit()).isEqualTo(4);
  }

  @Test
  void colour_is_only_for_a_terminal_unless_told() throws Exception {
    Run piped = cli().input(ERROR).run("check", "--lines-only");
    Run always = cli().input(ERROR).env("NO_COLOR", "1").run("check", "--color", "always");
    Run terminal = cli().input(ERROR).env("PTIPC_TERMINAL", "stdout").run("check");
    Run never = cli().input(ERROR).env("PTIPC_TERMINAL", "stdout").run("check", "--color", "never");
    Run noColour =
        cli().input(ERROR).env("PTIPC_TERMINAL", "stdout").env("NO_COLOR", "1").run("check");

    assertThat(always.out()).contains("\u001b[1;31merror[line/version]\u001b[0m");
    assertThat(terminal.out()).contains("\u001b[1;31merror[line/version]\u001b[0m");
    assertThat(piped.out()).contains("error[line/version]").doesNotContain("\u001b");
    assertThat(never.out()).contains("error[line/version]").doesNotContain("\u001b");
    assertThat(noColour.out()).contains("error[line/version]").doesNotContain("\u001b");
  }

  /** There is nothing to be taken off a terminal where nothing was shown. */
  @Test
  void a_short_run_writes_no_escape_to_a_terminal() throws Exception {
    Run run =
        cli()
            .input(ERROR)
            .env("PTIPC_TERMINAL", "stdout stderr")
            .env("TERM", "xterm")
            .run("check", "--color", "never");

    assertThat(run.out()).contains("error[line/version]").doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void check_can_write_json() throws Exception {
    Run whole = cli().input(ERROR).run("check", "--format", "json");
    Run lines = cli().input(ERROR).run("check", "--format", "json", "--lines-only");
    Run parsed = cli().input(ERROR).run("parse");

    assertThat(whole.out()).startsWith("{\"schemaVersion\":1,\"files\":[{\"file\":\"-\",");
    assertThat(whole.exit()).isEqualTo(1);
    assertThat(lines.out()).startsWith("{\"file\":\"-\",\"line\":1,\"offset\":0,").endsWith("}\n");
    assertThat(lines).isEqualTo(parsed);
    assertThat(lines.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line/port-out-of-range | line/port-out-of-range (error): port that is not a number "
            + "from 1 to 65535",
        "spacing | line/spacing (error): white space",
        "transcript/header | transcript/header (error): broken header",
        "3.3.1-VERSION-3 | 3.3.1-VERSION-3 (stated as fact), pt-spec 3.3.1",
        "E-15 | E-15, erratum to pt-spec ",
        "CMETHOD | CMETHOD"
      })
  void explain_tells_of_anything_that_has_a_name(String name, String start) throws Exception {
    Run run = cli().run("explain", name);

    assertThat(run.out()).startsWith(start).endsWith("\n");
    assertThat(run.out().lines()).hasSizeGreaterThan(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void explain_without_a_name_lists_what_there_is() throws Exception {
    Run run = cli().run("explain");

    assertThat(run.out()).contains("  line/empty ", "  transcript/length ", "\n  STATUS\n");
    assertThat(run.exit()).isZero();
  }
}
