package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the help of a command says is made for people, not taken from the names in the code. */
class HelpTextTest {

  static Stream<CommandLine> every_command_says_what_its_values_are() {
    return Commands.all().getSubcommands().values().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.getSubcommands().values().stream()));
  }

  @ParameterizedTest
  @MethodSource
  void every_command_says_what_its_values_are(CommandLine command) {
    assertThat(command.getUsageMessage())
        .startsWith("Usage: ptipc ")
        .doesNotContain("<")
        .doesNotContain("null");
  }
}
