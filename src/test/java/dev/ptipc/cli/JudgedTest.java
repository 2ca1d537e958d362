package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing counts as kept that the command cannot judge. */
class JudgedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | false | false | line source | transcript",
        "true | true | false | line source | transcript",
        "false | false | false | line session source | environment transcript",
        "false | true | false | environment line session source | transcript",
        "false | false | true | line parent session source | environment transcript"
      })
  void a_check_judges_what_it_reads(
      boolean linesOnly, boolean environment, boolean parent, String always, String ofHeader) {
    Judged judged = Judged.ofCheck(linesOnly, environment, parent);

    assertThat(rooms(judged.rules())).containsExactly(always.split(" "));
    assertThat(rooms(judged.ofHeader())).containsExactly(ofHeader.split(" "));
  }

  @Test
  void a_run_judges_all_that_shows_in_a_transport_which_runs() {
    assertThat(rooms(Judged.ofRun().rules()))
        .containsExactly("environment", "line", "live", "session", "source");
    assertThat(Judged.ofRun().ofHeader()).isEmpty();
  }

  private static List<String> rooms(List<Rule> rules) {
    return rules.stream().map(rule -> rule.id().split("/", -1)[0]).distinct().sorted().toList();
  }
}
