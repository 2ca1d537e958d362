package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The help of what judges, starts or asks something says which exit codes it has. */
class HelpExitCodesTest {

  @ParameterizedTest
  @CsvSource({
    "check, '0,1,2,3,4'",
    "parse, '0,1,2,3,4'",
    "run, '0,1,2,3,4,130'",
    "conform, '0,1,2,3,4,130'",
    "wrap, '2,3,else'",
    "compare, '0,1,2,3,4'",
    "conformance, '0,1,2,3,4'",
    "serve, '0,2,3,4,141'"
  })
  void each_is_told(String command, String codes) {
    CommandLine found = Commands.all().getSubcommands().get(command);

    assertThat(found.getCommandSpec().usageMessage().exitCodeList().keySet())
        .containsExactly(codes.split(",", -1));
    assertThat(found.getUsageMessage()).containsSubsequence("\nExit codes:\n", "\nExample: ");
  }
}
