package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.Impossible;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusSourceTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  /** A DONE message is good or malformed, and an unknown keyword is never ok. */
  @ParameterizedTest
  @CsvSource({"ok, 13", "violation, 11", "unknown, 1"})
  void everyMessageThatCanHaveTheStatusHasIt(String name, int messages) {
    Wanted wanted = Wanted.of(name, AUTOMATON).orElseThrow();
    LineCases cases = LineCases.walking(AUTOMATON, wanted, 200, 3);
    CaseJudge judge = new CaseJudge();
    Set<Keyword> seen = EnumSet.noneOf(Keyword.class);
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 5000; i++) {
      int end = cases.write(i, out, 0);
      assertThat(end).isLessThanOrEqualTo(201);
      CheckedLine checked = judge.check(out, 0, end);
      assertThat(checked.status().word()).isEqualTo(name);
      seen.add(checked.message().keyword());
    }
    assertThat(seen).hasSize(messages);
  }

  @Test
  void whatIsTooShortForTheStatusIsSaid() {
    Wanted violation = Wanted.of("violation", AUTOMATON).orElseThrow();
    assertThatThrownBy(() -> LineCases.walking(AUTOMATON, violation, 2, 1))
        .isInstanceOf(Impossible.class)
        .hasMessage("no violation of 2 bytes or less was found");
  }
}
