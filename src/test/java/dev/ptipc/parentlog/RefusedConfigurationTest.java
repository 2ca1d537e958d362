package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs of a tor 0.4.9.11 that did not take a Bridge line, as it wrote them. */
class RefusedConfigurationTest {

  private static final String BEGIN =
      "Nov 30 08:15:39.788 [notice] Tor 0.4.9.11 running on Linux with Libevent 2.1.12-stable.\n";

  private static final String FAILED =
      "Nov 30 08:15:39.794 [err] Reading config failed--see warnings above.\n";

  private static final String REFUSED = "Failed to parse/validate config: ";

  private static final String GIVEN = "Controller gave us config lines that didn't validate: ";

  private static String warn(String... messages) {
    StringBuilder log = new StringBuilder(BEGIN);
    for (String each : messages) {
      log.append("Nov 30 08:15:39.793 [warn] ").append(each).append('\n');
    }
    return log.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Error parsing Bridge address '198.51.100.9:99999'|tor cannot read the address in a Bridge line",
        "Too few items to Bridge line.|a Bridge line ends before its address",
        "Key digest for Bridge is wrong length.|the fingerprint in a Bridge line is not 40 hexadecimal digits",
        "Unable to decode Bridge key digest.|something else than hexadecimal digits",
        "'iat-mode' is not a k=v item.|a word behind the fingerprint",
        "SOCKS arguments can't be more than 510 bytes (605).|605 bytes",
      })
  void what_is_wrong_with_a_bridge_line(String message, String told) {
    for (String refusal : List.of(REFUSED, GIVEN)) {
      String log =
          warn(message, refusal + "Bridge line did not parse. See logs for details.") + FAILED;
      Diagnosis diagnosis = Diagnosed.of(log);
      assertThat(Diagnosed.words(diagnosis)).containsExactly("not-registered");
      assertThat(diagnosis.answers()).hasSize(1);
      Answer answer = diagnosis.answers().get(0);
      assertThat(answer.headline()).contains(told);
      assertThat(answer.line()).isEqualTo(2);
      assertThat(answer.next().get(0).why()).startsWith("copy the whole bridge line again");
      assertThat(Diagnosed.text(diagnosis))
          .contains("only follow from this")
          .doesNotContain("51.100");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "If you set UseBridges, you must specify at least one bridge.|there is no Bridge line",
        "Unknown option 'obfs4'.  Failing.|begins with something that is no option of tor",
        "You cannot set both UseBridges and EntryNodes.|an EntryNodes line",
        "Could not parse UseBridges: Unrecognized value yes. Allowed values are 0 and 1.|`Unrecognized value yes`",
        "Invalid client transport line. See logs for details.|a ClientTransportPlugin line of torrc is wrong",
      })
  void why_tor_does_not_start(String reason, String told) {
    Diagnosis diagnosis = Diagnosed.of(warn(REFUSED + reason) + FAILED);
    assertThat(diagnosis.isWrong()).isTrue();
    assertThat(Diagnosed.text(diagnosis).replaceAll("\\s+", " ")).contains(told.replace("`", ""));
  }

  /** tor says it in two ways, and the second tells more. */
  @Test
  void one_answer_for_a_word_that_is_no_pair() {
    Diagnosis diagnosis =
        Diagnosed.of(
            warn("'\"iat-mode\"' is not a k=v value.", "'iat-mode' is not a k=v item.") + FAILED);
    assertThat(diagnosis.answers())
        .singleElement()
        .extracting(Answer::headline)
        .asString()
        .startsWith("a word behind the fingerprint in a Bridge line");
  }

  @Test
  void nothing_but_that_it_failed() {
    Diagnosis diagnosis = Diagnosed.of(BEGIN + FAILED);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("not-registered");
    assertThat(diagnosis.answers().get(0).headline()).startsWith("tor does not start");
  }

  /** No pattern knows what is half an address, or half a fingerprint. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Error parsing Bridge address '198.51.100:443'",
        "Error parsing Bridge address '198.51.100.9.9:443'",
        "Error parsing Bridge address '\"x\"'y 198.51.100.9:443x'",
        "'89ABCDEF' is not a k=v item.",
        "'\"89ABCDEF\"' is not a k=v value.",
        "'\"=89ABCDEF\"' is not a valid k=v value.",
        "Failed to parse/validate config: Unknown option '198.51.1000.9:443'.  Failing.",
      })
  void no_part_of_a_bridge_line_is_shown(String message) {
    Diagnosis diagnosis = Diagnosed.of(warn(message) + FAILED);
    assertThat(diagnosis.isWrong()).isTrue();
    assertThat(Diagnosed.text(diagnosis) + Diagnosed.json(diagnosis))
        .doesNotContain("51.100", "89ABCDEF");
  }
}
