package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class WalkSourceTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  static Stream<String> names() {
    return Stream.concat(Stream.of("message", "malformed"), Wanted.names(AUTOMATON).stream());
  }

  private static Wanted wanted(String name) {
    return Wanted.of(name, AUTOMATON).orElseThrow();
  }

  /** A million lines in all. */
  @ParameterizedTest
  @MethodSource("names")
  void labelsNeverDisagreeWithTheEngines(String name) {
    Wanted wanted = wanted(name);
    Verdicts verdicts = new Verdicts(AUTOMATON);
    LineCases cases = LineCases.walking(AUTOMATON, wanted, 256, 11);
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 33_000; i++) {
      int end = cases.write(i, out, 0);
      assertThat(wanted.verdicts().test(verdicts.checked(out, 0, end))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLineIsLongerThanItMayBe(String name) {
    int shortest =
        WalkSource.shortest(new WalkGraph(AUTOMATON, wanted(name).verdicts(), b -> true));
    for (int longest : new int[] {shortest, shortest + 1, shortest + 7, shortest + 40}) {
      LineCases cases = LineCases.walking(AUTOMATON, wanted(name), longest, 5);
      byte[] out = new byte[cases.most()];
      Set<Integer> lengths = new HashSet<>();
      for (int i = 1; i <= 300; i++) {
        int end = cases.write(i, out, 0);
        assertThat(wanted(name).verdicts().test(AUTOMATON.verdict(Arrays.copyOf(out, end - 1))))
            .isTrue();
        lengths.add(end - 1);
      }
      int most = longest;
      assertThat(lengths).allMatch(length -> length >= shortest && length <= most);
    }
    assertThatThrownBy(() -> LineCases.walking(AUTOMATON, wanted(name), shortest - 1, 5))
        .hasMessage("the shortest " + name + " has " + shortest + " bytes");
  }

  @Test
  void everyMessageComesAsOftenAsAnyOther() {
    LineCases cases = LineCases.walking(AUTOMATON, Wanted.MESSAGE, 256, 1);
    Map<String, Long> seen = new HashMap<>();
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 14_000; i++) {
      int end = cases.write(i, out, 0);
      seen.merge(AUTOMATON.verdict(Arrays.copyOf(out, end - 1)).toString(), 1L, Long::sum);
    }
    assertThat(seen)
        .hasSize(14)
        .allSatisfy((name, count) -> assertThat(count).isBetween(700L, 1300L));
  }

  /** On every edge that is taken often, each bound of each interval of its bytes has been seen. */
  @ParameterizedTest
  @ValueSource(strings = {"message", "malformed"})
  void bothEndsAndAMiddleOfEveryIntervalOccur(String name) {
    Map<List<Integer>, BitSet> seen = new HashMap<>();
    Map<List<Integer>, Integer> counts = new HashMap<>();
    LineCases cases = LineCases.walking(AUTOMATON, wanted(name), 256, 2);
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= 200_000; i++) {
      int end = cases.write(i, out, 0) - 1;
      int state = VerdictAutomaton.START;
      for (int at = 0; at < end; at++) {
        int next = AUTOMATON.next(state, AUTOMATON.symbol(out[at]));
        List<Integer> edge = List.of(state, next);
        seen.computeIfAbsent(edge, e -> new BitSet()).set(out[at] & 0xFF);
        counts.merge(edge, 1, Integer::sum);
        state = next;
      }
    }
    int tested = 0;
    for (Map.Entry<List<Integer>, BitSet> edge : seen.entrySet()) {
      int[] bytes = bytes(edge.getKey());
      int[] bounds = Intervals.bounds(bytes);
      if (counts.get(edge.getKey()) > 40 * 256) {
        assertThat(Arrays.stream(bounds)).allMatch(edge.getValue()::get);
        tested++;
      }
    }
    assertThat(tested).isGreaterThan(20);
  }

  private static int[] bytes(List<Integer> edge) {
    BitSet bytes = new BitSet();
    for (int symbol = 0; symbol < AUTOMATON.symbols(); symbol++) {
      if (AUTOMATON.next(edge.get(0), symbol) == edge.get(1)) {
        Arrays.stream(AUTOMATON.bytes(symbol)).forEach(bytes::set);
      }
    }
    return bytes.stream().toArray();
  }

  @Test
  void aCaseDependsOnTheSeedAndItsNumberOnly() {
    LineCases one = LineCases.walking(AUTOMATON, Wanted.MESSAGE, 100, 9);
    LineCases other = LineCases.walking(new VerdictAutomaton(), Wanted.MESSAGE, 100, 9);
    for (int i = 1000; i > 0; i--) {
      assertThat(text(one, i)).isEqualTo(text(other, i));
      assertThat(text(one, i)).isEqualTo(text(one, i));
    }
    LineCases seeded = LineCases.walking(AUTOMATON, Wanted.MESSAGE, 100, 10);
    assertThat(Stream.iterate(1, i -> i + 1).limit(50).map(i -> text(seeded, i)))
        .doesNotContainSequence(
            Stream.iterate(1, i -> i + 1).limit(50).map(i -> text(one, i)).toList());
  }

  private static String text(LineCases cases, long number) {
    byte[] out = new byte[cases.most()];
    return new String(out, 0, cases.write(number, out, 0), StandardCharsets.ISO_8859_1);
  }
}
