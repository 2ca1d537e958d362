package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an argument is taken for: by every command in the same way. */
@Tag("slow")
class ArgumentsIT {

  private static final List<String> COMMANDS =
      List.of(
          "check",
          "parse",
          "run",
          "play",
          "wrap",
          "conform",
          "generate",
          "serve",
          "compare",
          "conformance",
          "explain",
          "docs",
          "generate lines",
          "generate suite",
          "generate sessions",
          "generate dictionary");

  @TempDir private static Path folder;

  private static Run run(String line) throws Exception {
    return new Cli(folder).run(line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  /** A.4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrap --report r.txt printf %s, @words",
        "wrap --report r.txt -- printf %s, @words",
        "run --client a @words",
        "explain @words",
        "check @words",
        "parse -- @words",
        "generate lines @words",
        "check --env @words"
      })
  void an_argument_with_an_at_sign_stands_for_itself(String line) throws Exception {
    Files.writeString(folder.resolve("words"), "first\nsecond\n");

    Run run = run(line);

    assertThat(run.out() + run.err()).contains("@words").doesNotContain("first");
  }

  /** B.11. */
  @Test
  void every_command_tells_the_version() throws Exception {
    String version = run("--version").out();
    assertThat(version).startsWith("ptipc ");
    for (String command : COMMANDS) {
      assertThat(run(command + " --version")).as(command).isEqualTo(new Run(0, version, ""));
    }
  }

  /** B.11. */
  @Test
  void help_is_a_command_and_what_a_bare_name_shows() throws Exception {
    Run help = run("--help");
    assertThat(help.out()).startsWith("Usage: ptipc ");
    assertThat(run("help")).isEqualTo(help);
    assertThat(run("")).isEqualTo(help);
    for (String command : List.of("run", "generate", "generate lines")) {
      assertThat(run("help " + command)).isEqualTo(run(command + " --help"));
    }
    for (String words : List.of("help help", "help -h", "help --help")) {
      assertThat(run(words)).as(words).isEqualTo(help);
    }
    assertThat(run("help check -h")).isEqualTo(run("check --help"));
    assertThat(run("generate help")).isEqualTo(run("generate --help"));
    assertThat(run("generate help lines")).isEqualTo(run("generate lines --help"));
    assertThat(run("help --version")).isEqualTo(run("--version"));
    assertThat(run("help check -V")).isEqualTo(run("--version"));
    assertThat(run("help run more")).isEqualTo(run("run --help"));
    assertThat(run("help chekc").err()).contains("there is no command `chekc`", "`check`");
  }

  /** B.11. */
  @ParameterizedTest
  @CsvSource({
    "run --client a,'',echo --help x",
    "run --client a,--,echo --version x",
    "wrap --report r.txt,'',echo --version -h",
    "wrap --report r.txt,--,echo --report -- --version"
  })
  void what_follows_a_program_is_the_programs(String options, String mark, String program)
      throws Exception {
    Run run = run((options + " " + mark).strip() + " " + program);

    String words = program.replaceFirst("echo ", "");
    assertThat(run.out()).contains(words);
  }
}
