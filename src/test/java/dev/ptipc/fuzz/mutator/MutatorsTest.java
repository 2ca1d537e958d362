package dev.ptipc.fuzz.mutator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Catalogue;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.line.LineCases;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutatorsTest {

  @Test
  void everyRuleAboutLinesHasOneMutator() {
    List<String> rules =
        Catalogue.all().stream()
            .map(Rule::id)
            .filter(id -> id.startsWith("line/") || id.startsWith("source/"))
            .toList();
    assertThat(Mutators.all().stream().map(Mutator::rule))
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void eachBreaksItsRuleAndNoOther() {
    CaseJudge judge = new CaseJudge();
    for (Mutator mutator : Mutators.all()) {
      boolean large = mutator.rule().equals("source/line-too-long");
      LineCases cases = LineCases.breaking(mutator.rule(), 4);
      byte[] out = new byte[cases.most()];
      Set<String> distinct = new HashSet<>();
      for (int i = 1; i <= (large ? 3 : 200); i++) {
        int end = cases.write(i, out, 0);
        CheckedLine checked = judge.check(out, 0, end);
        assertThat(checked.diagnostics())
            .isNotEmpty()
            .allMatch(diagnostic -> diagnostic.rule().id().equals(mutator.rule()));
        distinct.add(new String(out, 0, end, StandardCharsets.ISO_8859_1));
      }
      assertThat(distinct).as(mutator.rule()).hasSizeGreaterThan(least(mutator));
    }
  }

  /** An empty line is an empty line, and a keyword with a space has 13 forms. */
  private static int least(Mutator mutator) {
    return switch (mutator.rule()) {
      case "line/empty" -> 0;
      case "source/line-too-long" -> 2;
      case "line/version" -> 5;
      default -> 12;
    };
  }

  @Test
  void goodLinesAreGood() {
    RandomPieces words = new RandomPieces(new CaseRandom(6).begin(1));
    CaseJudge judge = new CaseJudge();
    for (Keyword keyword : Keyword.values()) {
      for (int i = 0; i < 300 && keyword != Keyword.UNKNOWN; i++) {
        byte[] line = (GoodLines.of(keyword, words) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        CheckedLine checked = judge.check(line, 0, line.length);
        assertThat(checked.message()).isNotNull();
        assertThat(checked.message().keyword()).isEqualTo(keyword);
        assertThat(checked.diagnostics()).isEmpty();
      }
    }
  }

  @Test
  void anUnknownRuleIsSaid() {
    assertThatThrownBy(() -> LineCases.breaking("session/order", 1))
        .isInstanceOf(Impossible.class)
        .hasMessage("there is no rule `session/order` about lines");
  }
}
