package dev.ptipc.automaton.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two engines give the same verdict, message, places and words, on every transition. */
class EnginesAgreeTest {

  private static final TransitionCover.Suite SUITE = TransitionCover.suite();

  @Test
  void onEveryTransition() {
    ReferenceParser reference = new ReferenceParser();
    LineAutomaton automaton = new LineAutomaton();
    int messages = 0;
    for (byte[] line : SUITE.lines()) {
      Bytes bytes = Bytes.of(line);
      ParsedLine expected = reference.parse(bytes);
      assertThat(automaton.parse(bytes)).as("%s", bytes).isEqualTo(expected);
      assertThat(automaton.accepts(bytes)).isEqualTo(expected.message() != null);
      messages += expected.message() != null ? 1 : 0;
    }
    assertThat(messages).isBetween(100, SUITE.lines().size() - 100);
  }

  @Test
  void aMessageStaysWhenFurtherLinesAreRead() {
    LineAutomaton automaton = new LineAutomaton();
    List<Bytes> lines = SUITE.lines().stream().map(Bytes::of).toList();
    List<ParsedLine> kept = lines.stream().map(automaton::parse).toList();
    for (int i = 0; i < kept.size(); i++) {
      assertThat(kept.get(i)).isEqualTo(new LineAutomaton().parse(lines.get(i)));
    }
  }

  @Test
  void theSuiteTakesEveryTransitionAndEndsInEveryState() {
    ByteClasses classes = Construction.labelled();
    TotalAutomaton total = new TotalAutomaton(classes);
    int[][] next = new int[total.states()][classes.count()];
    total.edges().forEach(edge -> next[edge.from()][edge.symbol()] = edge.to());
    Set<List<Integer>> taken = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (byte[] line : SUITE.lines()) {
      int state = 0;
      for (byte b : line) {
        int symbol = classes.classOf()[b & 0xFF];
        taken.add(List.of(state, symbol));
        state = next[state][symbol];
      }
      ends.add(state);
    }
    assertThat(ends).hasSize(total.states());
    assertThat(taken).hasSize(SUITE.transitions()).hasSize(total.states() * classes.count());
  }

  @Test
  void noSmallerSuiteDoes() {
    assertThat(SUITE.lines()).hasSize(SUITE.atLeast());
  }

  @Test
  void theSuiteIsTheSameEveryTime() {
    TransitionCover.Suite again = TransitionCover.suite();
    assertThat(again.lines().stream().map(Arrays::hashCode))
        .containsExactlyElementsOf(SUITE.lines().stream().map(Arrays::hashCode).toList());
  }
}
