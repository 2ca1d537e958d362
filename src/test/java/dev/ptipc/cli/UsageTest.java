package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a wrong command line, in words that need no knowledge of Java. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explain line/prot-out-of-range | `line/port-out-of-range`",
        "explain prot-out-of-range | `line/port-out-of-range`",
        "explain CMETOD | `CMETHOD`",
        "explain cmethodes | `CMETHODS`",
        "explain 3.3.2-CMETHD-1 | `3.3.2-CMETHOD-1`",
        "explain E-99 | `E-09`, `E-19` or `E-29`",
        "chekc | `check`",
        "generate sesions | `sessions`",
        "check --frmat json | `--format`",
        "check --frmat=json | `--format`",
        "generate lines --rule line/hots | `line/host`",
        "generate lines --verdict malfromed | `malformed`",
        "generate sessions --clause 3.3.2-PORXY-2 | `3.3.2-PROXY-2`",
        "generate sessions --breaking 3.3.2-PROXY-2 | `--clause` or `--each`",
        "conform --scenario clinet-one -- x | `client-one`"
      })
  void a_name_that_is_nearly_right_is_told(String arguments, String near) {
    assertThat(said(arguments).lines())
        .hasSize(3)
        .element(1)
        .isEqualTo("help: did you mean " + near + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "--frobnicate",
        "check -x",
        "explain line/nothing-such",
        "explain frobnicate",
        "generate sessions --clause nothing",
        "generate sessions --clause 3.3.2-PROXYDONE-2"
      })
  void what_is_near_nothing_is_compared_to_nothing(String arguments) {
    assertThat(said(arguments).lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | there is no command `frobnicate`",
        "check --frobnicate | there is no option `--frobnicate`",
        "docs --check b c | `b` is one argument too many",
        "play | FILE is missing",
        "conform | PROGRAM [ARG...] is missing",
        "compare | --target CMD or --parent tor is missing",
        "docs | --write or --check is missing",
        "generate suite | --edges, --transitions or --pairs is missing",
        "generate suite --edges --pairs |"
            + " --edges, --pairs are mutually exclusive (specify only one)",
        "generate lines --seed 1 --seed 2 | --seed is given twice",
        "generate lines --seed | --seed takes a whole number, and nothing follows it",
        "generate lines --seed x | --seed takes a whole number, not `x`",
        "generate lines -n 0x10 | -n takes a whole number, not `0x10`",
        "generate lines -n 1e3 | -n takes a whole number, not `1e3`",
        "check --max-line x | --max-line takes a whole number, not `x`",
        "check --max-line 99999999999 |"
            + " --max-line takes a whole number up to 2147483647, not `99999999999`",
        "generate lines -n 99999999999999999999 |"
            + " -n takes a whole number up to 9223372036854775807, not `99999999999999999999`",
        "conform --timeout soon -- x | --timeout takes a number of seconds, not `soon`",
        "conform --timeout 5d -- x | --timeout takes a number of seconds, not `5d`",
        "conform --timeout NaN -- x | --timeout takes a number of seconds, not `NaN`",
        "compare --target x --timeout 0 |"
            + " --timeout takes more than 0 and at most 86400 seconds, not 0",
        "run --client a --for -1.5 -- x |"
            + " --for takes more than 0 and at most 31536000 seconds, not -1.5",
        "check --format yaml | --format takes text, json, sarif or junit, not `yaml`",
        "check --role bridge | --role takes client or server, not `bridge`",
        "check --lines-only=no | --lines-only takes no value, not `no`"
      })
  void a_fault_is_told_in_words(String arguments, String told) {
    assertThat(said(arguments).lines().findFirst()).contains("ptipc: " + told);
  }

  @Test
  void a_number_with_a_zero_before_it_is_not_octal() {
    assertThat(said("check --max-line -010")).contains(", not -10\n");
  }

  private static String said(String arguments) {
    StringWriter err = new StringWriter();

    int exit = Main.run(new PrintWriter(err, true), arguments.split(" ", -1));

    assertThat(exit).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).startsWith("ptipc: ").contains("\nTry `ptipc ");
    return err.toString();
  }
}
