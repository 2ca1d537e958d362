package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Command lines that read or print something, with all that comes of them. */
class CommandLinesIT {

  @TempDir private static Path folder;

  private static Stream<CommandLineCase> cases() throws IOException {
    return CommandLineCase.all().filter(given -> !given.isAboutUsage());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void all_that_comes_of_it(CommandLineCase given) throws Exception {
    Run run = new Cli(folder).input(given.input()).run(given.words().toArray(String[]::new));

    assertThat(run).isEqualTo(new Run(given.exit(), given.out(), given.err()));
  }
}
