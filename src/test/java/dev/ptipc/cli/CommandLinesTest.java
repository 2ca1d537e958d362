package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a wrong command line, in words that need no knowledge of Java. */
class CommandLinesTest {

  private static Stream<CommandLineCase> cases() throws IOException {
    return CommandLineCase.all().filter(CommandLineCase::isAboutUsage);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_fault_is_told_before_anything_is_written_or_started(CommandLineCase given) {
    StringWriter err = new StringWriter();

    int exit = Main.run(new PrintWriter(err, true), given.words().toArray(String[]::new));

    assertThat(err.toString()).isEqualTo(given.err());
    assertThat(exit).isEqualTo(given.exit());
  }
}
