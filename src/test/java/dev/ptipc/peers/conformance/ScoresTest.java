package dev.ptipc.peers.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.peers.compare.Demand;
import dev.ptipc.peers.compare.FaultyTarget;
import dev.ptipc.peers.compare.Parsers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D.7: only what a parser has read counts, and what it does with unknown keywords. */
class ScoresTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Score score(boolean sessions, String command) throws Exception {
    return Score.of(Vectors.own(), sessions, command, PATIENCE);
  }

  private static String always(String answer) {
    return "while IFS= read -r l; do echo '" + answer + "'; done";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"status\":\"refused\"}",
        "{\"status\":\"accepted\"}",
        "{\"status\":\"ok\"}",
        "{\"status\":\"malformed\",\"message\":null}",
        "{\"status\":\"ok\",\"message\":null,\"role\":null}"
      })
  void whoeverSaysOneThingToAllHasUnderTenPercent(String answer) throws Exception {
    for (boolean sessions : new boolean[] {false, true}) {
      Score score = score(sessions, always(answer));
      assertThat(score.size()).isGreaterThan(50);
      assertThat(score.right()).as(ScoreText.of(score)).isLessThan(score.size() / 10);
    }
  }

  @Test
  void thatThereIsNeverAMessageIsToldFirst() throws Exception {
    String refusesUnknown =
        "the parser ignores no line with an unknown keyword, which a parent has"
            + " to (3.3-UNKNOWN-1): accepted; the answer is `ignored`\n";
    assertThat(ScoreText.of(score(false, always("{\"status\":\"accepted\"}"))))
        .startsWith(
            "the parser never gives a `message`, so that nothing shows what it has read: no good"
                + " case counts\n"
                + refusesUnknown)
        .contains(" bad ".strip(), " judged as ptipc does, which is not scored\n");
    assertThat(ScoreText.of(score(true, always("{\"status\":\"accepted\"}"))))
        .startsWith("the parser never gives a `role`, ");
  }

  @Test
  void whoeverThrowsOnUnknownKeywordsLosesThatGroupAndIsToldSoFirst() throws Exception {
    Score score = score(false, Parsers.java(FaultyTarget.class, "unknown"));

    List<Score.Result> unknown = score.of(Demand.IGNORED);
    assertThat(Score.right(unknown)).isZero();
    assertThat(unknown).hasSizeGreaterThan(50);
    assertThat(score.right()).isEqualTo(score.size() - unknown.size());
    assertThat(ScoreText.of(score))
        .startsWith("the parser ignores no line with an unknown keyword, ")
        .contains(": refused; the answer is `ignored`\n");
  }

  @Test
  void oneThatDiesAtUnknownKeywordsKeepsItsOtherPoints() throws Exception {
    String dies =
        "while IFS= read -r l; do case $l in VERSION\\ *|CMETHOD\\ *|SMETHOD\\ *)"
            + " echo '{\"status\":\"accepted\"}' ;; *) exit 1 ;; esac; done";
    Score score = score(false, dies);

    assertThat(score.givenUp()).contains("started again");
    assertThat(score.of(Demand.TAKEN).stream().filter(r -> r.mark().verdict() != null))
        .isNotEmpty();
  }

  /** What the specification leaves open is told, and does not count. */
  @Test
  void aParserThatTakesBadLinesHasAllPoints() throws Exception {
    Score score = score(false, Parsers.java(FaultyTarget.class));

    assertThat(score.right()).as(ScoreText.of(score)).isEqualTo(score.size());
    assertThat(score.of(Demand.OPEN)).isNotEmpty().noneMatch(Score.Result::isScored);
  }

  @Test
  void ignoredIsAnAnswerOfItsOwn() throws Exception {
    Score score = score(false, always("{\"status\":\"ignored\"}"));

    assertThat(Score.right(score.of(Demand.IGNORED))).isEqualTo(score.of(Demand.IGNORED).size());
    assertThat(Score.right(score.of(Demand.TAKEN))).isZero();
    assertThat(ScoreText.of(score)).startsWith("the parser takes no good case: ignored\n");
  }

  @Test
  void aFieldThatIsMissingIsNamed() throws Exception {
    Score score = score(false, always("{\"status\":\"ok\",\"message\":{\"type\":\"VERSION\"}}"));

    assertThat(ScoreText.of(score)).contains("message.version is wrong (missing)");
    assertThat(Score.right(score.of(Demand.TAKEN))).isZero();
  }
}
