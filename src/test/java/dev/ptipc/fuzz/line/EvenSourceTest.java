package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Status;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.Impossible;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvenSourceTest {

  private static final int ROUNDS = 40;

  private final CaseJudge judge = new CaseJudge();

  @Test
  void there_are_as_many_good_lines_as_bad_ones_of_each_message() {
    LineCases cases = LineCases.even(256, 3);
    Map<Keyword, Integer> good = new EnumMap<>(Keyword.class);
    Set<String> rules = new HashSet<>();
    int bad = 0;
    byte[] out = new byte[cases.most()];
    int all = 2 * ROUNDS * Keyword.values().length;
    for (int number = 1; number <= all; number++) {
      int end = cases.write(number, out, 0);
      var line = judge.check(out, 0, end);
      if (line.status() == Status.OK || line.status() == Status.UNKNOWN) {
        String word = new String(out, 0, end, StandardCharsets.ISO_8859_1).strip().split(" ", 2)[0];
        good.merge(Keyword.of(word), 1, Integer::sum);
      } else {
        line.diagnostics().forEach(diagnostic -> rules.add(diagnostic.rule().id()));
        bad++;
      }
    }
    assertThat(good).hasSize(Keyword.values().length);
    assertThat(good.values()).containsOnly(ROUNDS);
    assertThat(bad).isEqualTo(all / 2);
    assertThat(rules).hasSizeGreaterThan(20);
  }

  @Test
  void no_line_is_longer_than_asked() {
    LineCases cases = LineCases.even(40, 3);
    byte[] out = new byte[cases.most()];
    for (int number = 1; number <= 2 * Keyword.values().length; number++) {
      assertThat(cases.write(number, out, 0)).isLessThanOrEqualTo(41);
    }
    LineCases none = LineCases.even(8, 3);
    assertThatThrownBy(
            () -> none.write(1 + 2L * List.of(Keyword.values()).indexOf(Keyword.LOG), out, 0))
        .isInstanceOf(Impossible.class)
        .hasMessage("no good LOG of 8 bytes or less was found");
  }
}
