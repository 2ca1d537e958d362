package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.line.LineSuite.Goal;
import dev.ptipc.fuzz.line.LineSuite.Place;
import dev.ptipc.fuzz.line.LineSuite.Suite;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The suites take all that there is, and the certificates prove that fewer lines do not. */
class LineSuiteTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  private static final Map<Goal, Suite> SUITES = new EnumMap<>(Goal.class);

  /** Each is solved once. */
  private static synchronized Suite suite(Goal goal) {
    return SUITES.computeIfAbsent(goal, due -> LineSuite.of(AUTOMATON, due));
  }

  @Test
  void edgesAndVerdictsAreAllTaken() {
    Set<List<Integer>> due = new HashSet<>();
    Set<LineVerdict> verdicts = new HashSet<>();
    for (int state = 0; state < AUTOMATON.states(); state++) {
      verdicts.add(AUTOMATON.verdict(state));
      for (int symbol = 0; symbol < AUTOMATON.symbols(); symbol++) {
        due.add(List.of(state, AUTOMATON.next(state, symbol)));
      }
    }
    Suite suite = suite(Goal.EDGES);
    assertThat(suite.goals()).isEqualTo(due.size() + verdicts.size());
    for (byte[] line : suite.lines()) {
      int[] states = states(line);
      for (int i = 0; i < line.length; i++) {
        due.remove(List.of(states[i], states[i + 1]));
      }
      verdicts.remove(AUTOMATON.verdict(states[line.length]));
    }
    assertThat(due).isEmpty();
    assertThat(verdicts).isEmpty();
  }

  @Test
  void transitionsAreAllTaken() {
    Suite suite = suite(Goal.TRANSITIONS);
    BitSet taken = new BitSet();
    BitSet ended = new BitSet();
    for (byte[] line : suite.lines()) {
      int[] states = states(line);
      for (int i = 0; i < line.length; i++) {
        taken.set(transition(states[i], line[i]));
      }
      ended.set(states[line.length]);
    }
    assertThat(taken.cardinality()).isEqualTo(AUTOMATON.states() * AUTOMATON.symbols());
    assertThat(ended.cardinality()).isEqualTo(AUTOMATON.states());
    assertThat(suite.goals()).isEqualTo(taken.cardinality() + ended.cardinality());
  }

  @Test
  void pairsOfTransitionsAreAllTaken() {
    Suite suite = suite(Goal.PAIRS);
    int symbols = AUTOMATON.symbols();
    BitSet taken = new BitSet();
    BitSet ended = new BitSet();
    for (byte[] line : suite.lines()) {
      int[] states = states(line);
      for (int i = 1; i < line.length; i++) {
        int first = transition(states[i - 1], line[i - 1]);
        taken.set(first * symbols + AUTOMATON.symbol(line[i]));
      }
      if (line.length > 0) {
        ended.set(transition(states[line.length - 1], line[line.length - 1]));
      }
    }
    int transitions = AUTOMATON.states() * symbols;
    assertThat(taken.cardinality()).isEqualTo(transitions * symbols);
    assertThat(ended.cardinality()).isEqualTo(transitions);
  }

  /** A line that has come by one place can come by no other, so there must be a line for each. */
  @ParameterizedTest
  @EnumSource(Goal.class)
  void noSmallerSuiteDoes(Goal goal) {
    Suite suite = suite(goal);
    assertThat(suite.lines()).hasSameSizeAs(suite.certificate());
    BitSet nodes = new BitSet();
    Set<List<Integer>> steps = new HashSet<>();
    for (Place place : suite.certificate()) {
      int[] path = nodes(place.bytes(), goal);
      int last = path.length - 1;
      int from = place.ends() ? path[last] : path[last - 1];
      nodes.set(from);
      int verdict = AUTOMATON.verdict(states(place.bytes())[place.bytes().length]).hashCode();
      int to = place.ends() ? goal == Goal.EDGES ? verdict : -1 : path[last];
      int symbol = place.ends() ? -1 : AUTOMATON.symbol(place.bytes()[place.bytes().length - 1]);
      steps.add(
          List.of(
              place.ends() && goal == Goal.EDGES ? -1 : from, to, goal == Goal.EDGES ? 0 : symbol));
    }
    assertThat(steps).hasSameSizeAs(suite.certificate());
    BitSet behind = new BitSet();
    for (Place place : suite.certificate()) {
      int[] path = nodes(place.bytes(), goal);
      if (!place.ends()) {
        behind.set(path[path.length - 1]);
      }
    }
    assertThat(reached(behind, goal).intersects(nodes)).isFalse();
  }

  /** The nodes on the path of a line: states, or for pairs the transition taken last. */
  private static int[] nodes(byte[] line, Goal goal) {
    int[] nodes = states(line);
    if (goal == Goal.PAIRS) {
      int[] states = nodes.clone();
      nodes[0] = AUTOMATON.states() * AUTOMATON.symbols();
      for (int i = 0; i < line.length; i++) {
        nodes[i + 1] = transition(states[i], line[i]);
      }
    }
    return nodes;
  }

  /** All nodes that can be met from some of them on, these included. */
  private static BitSet reached(BitSet from, Goal goal) {
    BitSet reached = (BitSet) from.clone();
    Deque<Integer> todo = new ArrayDeque<>(from.stream().boxed().toList());
    while (!todo.isEmpty()) {
      int node = todo.remove();
      int symbols = AUTOMATON.symbols();
      int state = goal == Goal.PAIRS ? AUTOMATON.next(node / symbols, node % symbols) : node;
      for (int symbol = 0; symbol < symbols; symbol++) {
        int next = goal == Goal.PAIRS ? state * symbols + symbol : AUTOMATON.next(state, symbol);
        if (!reached.get(next)) {
          reached.set(next);
          todo.add(next);
        }
      }
    }
    return reached;
  }

  private static int transition(int state, byte b) {
    return state * AUTOMATON.symbols() + AUTOMATON.symbol(b);
  }

  /** The states before each byte, and behind the last. */
  private static int[] states(byte[] line) {
    int[] states = new int[line.length + 1];
    for (int i = 0; i < line.length; i++) {
      states[i + 1] = AUTOMATON.next(states[i], AUTOMATON.symbol(line[i]));
    }
    return states;
  }

  @ParameterizedTest
  @EnumSource(value = Goal.class, mode = EnumSource.Mode.EXCLUDE, names = "PAIRS")
  void theEnginesAgreeOnEachLine(Goal goal) {
    Verdicts verdicts = new Verdicts(AUTOMATON);
    for (byte[] line : suite(goal).lines()) {
      byte[] ended = Arrays.copyOf(line, line.length + 1);
      ended[line.length] = '\n';
      verdicts.checked(ended, 0, ended.length);
    }
  }
}
