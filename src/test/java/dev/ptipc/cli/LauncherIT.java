package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a distribution has it, in lines of sh in which {@code $P} is its name. */
class LauncherIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void distribution() throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("ptipc");
    Files.copy(Path.of("ptipc"), program);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path library = Files.createDirectories(folder.resolve("lib/ptipc"));
    Files.copy(Path.of(System.getProperty("ptipc.cliJar")), library.resolve("ptipc-0.jar"));
  }

  /** Without a place for an archive of classes, which would take longer to make than all this. */
  private static Run shell(String locale, String script) throws Exception {
    return new Cli(folder)
        .env("JAVA_HOME", System.getProperty("java.home"))
        .env("XDG_CACHE_HOME", "/proc/none")
        .env("PTIPC_JAVA_OPTS", "-Djava.io.tmpdir=" + Suite.DIRECTORY)
        .env("P", folder.resolve("bin/ptipc").toString())
        .env("LC_ALL", locale)
        .shell(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "check --lines-only --format json", "serve"})
  void a_closed_stdin_is_an_empty_one(String arguments) throws Exception {
    assertThat(shell("C.UTF-8", "\"$P\" " + arguments + " <&-")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void a_transport_is_wrapped_without_a_stdin() throws Exception {
    Run run =
        shell("C.UTF-8", "\"$P\" wrap --report r -- sh -c 'head -c 9 | wc -c; exit 7' <&- 2>&-");

    assertThat(run).isEqualTo(new Run(7, "0\n", ""));
  }
}
