package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantSourceTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  private static final List<String> LINES =
      List.of("CMETHOD obfs4 socks5 127.0.0.1:40923", "", "LOG SEVERITY=notice MESSAGE=\"a b\"");

  private static LineCases mutants(String name, List<String> lines, int edits) {
    return LineCases.mutants(
        AUTOMATON,
        Wanted.of(name, AUTOMATON).orElseThrow(),
        lines.stream().map(line -> line.getBytes(StandardCharsets.ISO_8859_1)).toList(),
        edits,
        8);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5"})
  void aMutantIsAtMostSoFarAway(int edits) {
    LineCases cases = mutants("malformed", LINES, edits);
    Verdicts verdicts = new Verdicts(AUTOMATON);
    byte[] out = new byte[cases.most()];
    Set<Integer> distances = new TreeSet<>();
    for (int i = 1; i <= 3000; i++) {
      int end = cases.write(i, out, 0);
      assertThat(verdicts.checked(out, 0, end).isMalformed()).isTrue();
      String mutant = new String(out, 0, end - 1, StandardCharsets.ISO_8859_1);
      distances.add(LINES.stream().mapToInt(line -> distance(line, mutant)).min().orElseThrow());
    }
    assertThat(distances).allMatch(distance -> distance <= edits).contains(edits);
  }

  @ParameterizedTest
  @CsvSource({"ok", "violation", "unknown", "CMETHOD", "malformed:CMETHOD_ADDRESS"})
  void aMutantIsWhatIsWanted(String name) {
    LineCases cases = mutants(name, LINES, 2);
    CaseJudge judge = new CaseJudge();
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 300; i++) {
      int end = cases.write(i, out, 0);
      var checked = judge.check(out, 0, end);
      String verdict = new Verdicts(AUTOMATON).checked(out, 0, end).toString();
      assertThat(List.of(verdict, checked.status().word())).contains(name);
    }
  }

  /** One that is longer has another verdict than its bytes, whatever they are. */
  @Test
  void aMutantIsNoLongerThanALineMayBe() {
    String longest = "A".repeat(Framer.DEFAULT_LIMIT);
    LineCases cases = mutants("UNKNOWN", List.of(longest), 3);
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 50; i++) {
      assertThat(cases.write(i, out, 0) - 1).isLessThanOrEqualTo(Framer.DEFAULT_LIMIT);
    }
  }

  @Test
  void whatIsTooFarAwayIsSaid() {
    LineCases cases = mutants("STATUS", List.of("VERSION 1"), 2);
    assertThatThrownBy(() -> cases.write(1, new byte[cases.most()], 0))
        .isInstanceOf(Impossible.class)
        .hasMessage("no STATUS was found among 100000 mutants");
  }

  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
