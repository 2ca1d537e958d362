package dev.ptipc.automaton.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.automaton.compile.TotalAutomaton.Edge;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.automatalib.alphabet.Alphabet;
import net.automatalib.alphabet.impl.Alphabets;
import net.automatalib.automaton.transducer.impl.CompactMoore;
import net.automatalib.util.automaton.conformance.WpMethodTestsIterator;
import net.automatalib.word.Word;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The Wp method's suite: an engine that agrees on it is right, unless it has more states than the
 * automaton.
 */
@Tag("nightly")
class WpSuiteTest {

  private final ByteClasses classes = Construction.labelled();
  private final TotalAutomaton total = new TotalAutomaton(classes);

  @Test
  void theEnginesAgree() {
    Alphabet<Integer> symbols = Alphabets.integers(0, classes.count() - 1);
    WpMethodTestsIterator<Integer> words = new WpMethodTestsIterator<>(moore(symbols), symbols);
    ReferenceParser reference = new ReferenceParser();
    LineAutomaton automaton = new LineAutomaton();
    long count = 0;
    while (words.hasNext()) {
      Bytes line = Bytes.of(line(words.next()));
      assertThat(automaton.parse(line)).as("%s", line).isEqualTo(reference.parse(line));
      count++;
    }
    assertThat(count).isGreaterThan(100_000);
  }

  private byte[] line(Word<Integer> word) {
    List<Edge> path = new ArrayList<>();
    word.forEach(symbol -> path.add(new Edge(0, symbol, 0)));
    return total.line(path);
  }

  /**
   * What is seen of a state is what a line is that ends there: a message, or the field it lacks.
   */
  private CompactMoore<Integer, List<Integer>> moore(Alphabet<Integer> symbols) {
    Transducer partial = classes.folded();
    CompactMoore<Integer, List<Integer>> moore = new CompactMoore<>(symbols);
    IntStream.range(0, partial.size())
        .forEach(
            state ->
                moore.addState(
                    List.of(
                        partial.verdict()[state], partial.field()[state], partial.token()[state])));
    moore.addState(List.of());
    moore.setInitial(0, true);
    total.edges().forEach(edge -> moore.setTransition(edge.from(), edge.symbol(), edge.to(), null));
    return moore;
  }
}
