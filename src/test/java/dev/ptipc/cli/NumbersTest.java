package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever somebody types for a number is taken as people mean it, or refused in our words. */
class NumbersTest {

  private static final List<String> NO_NUMBERS =
      List.of("1e999", "-1e999", "NaN", "Infinity", "0x1p3", "0x10", "1d", "1_0", "", " 1", "1 ");

  /** Each option of each command that takes a number, as the words of a command line. */
  static Stream<List<String>> numeric() {
    List<CommandSpec> commands = new ArrayList<>(List.of(Commands.all().getCommandSpec()));
    for (int i = 0; i < commands.size(); i++) {
      commands.get(i).subcommands().values().forEach(each -> commands.add(each.getCommandSpec()));
    }
    return commands.stream()
        .flatMap(
            command ->
                command.options().stream()
                    .filter(NumbersTest::isNumber)
                    .map(
                        option -> {
                          List<String> words =
                              new ArrayList<>(List.of(command.qualifiedName().split(" ")));
                          words.add(option.longestName());
                          return words.subList(1, words.size());
                        }));
  }

  private static boolean isNumber(OptionSpec option) {
    Class<?> type = option.auxiliaryTypes()[0];
    return Numbers.isWhole(type) || Numbers.isFraction(type);
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void what_is_no_number_is_refused_by_the_option(List<String> words) {
    String option = words.get(words.size() - 1);
    for (String typed : NO_NUMBERS) {
      assertThat(told(words, typed))
          .startsWith("ptipc: " + option + " takes a ")
          .contains("number", ", not `" + typed + "`\n");
    }
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void a_number_beyond_all_use_is_no_fault_of_ours(List<String> words) {
    for (String typed : List.of("99999999999999999999", "-99999999999999999999", "1e-999")) {
      assertThat(told(words, typed)).startsWith("ptipc: ").doesNotContain("mistake", "Exception");
    }
  }

  private static String told(List<String> words, String typed) {
    List<String> all = new ArrayList<>(words);
    all.add(typed);
    StringWriter err = new StringWriter();
    assertThat(Main.run(new PrintWriter(err, true), all.toArray(String[]::new)))
        .isEqualTo(Exit.USAGE);
    return err.toString();
  }

  @Test
  void a_time_is_never_nothing() {
    assertThat(Numbers.time(1e-9)).isEqualTo(Duration.ofMillis(1));
    assertThat(Numbers.time(1.5)).isEqualTo(Duration.ofMillis(1500));
    assertThat(Numbers.fault("--for", 1e-9, 9)).isNull();
    assertThat(Numbers.fault("--for", 0, 9))
        .isEqualTo("--for takes more than 0 and at most 9 seconds, not 0");
  }
}
