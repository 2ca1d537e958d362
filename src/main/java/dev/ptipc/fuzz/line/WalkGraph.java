package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.Numbered;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of verdicts, unfolded for walking by tokens: a node is a state and the type of the
 * token that is to be spelt there. A walk that chose among bytes alone would hardly ever come by a
 * keyword such as {@code SEVERITY}, since each of its letters would be chosen against all others.
 */
final class WalkGraph {

  /** Where a line begins: the first token is still to be chosen. */
  static final int START = 0;

  /** The type in a sink, where there are no tokens any more. */
  private static final int LOST = 0;

  /** How a step fits into the walk. */
  enum Way {
    /** The token goes on. */
    WITHIN,
    /** The next token begins, or the line ends where it may. */
    BEHIND,
    /** The line goes wrong, or ends too soon. */
    ASTRAY
  }

  /**
   * What may come next.
   *
   * @param way how it fits in
   * @param type of the token that is spelt then
   * @param target a node; {@link #END} for the end of the line
   * @param bytes any of which leads there; none for the end
   */
  record Step(Way way, int type, int target, List<Integer> bytes) {}

  /** The target of a step that ends the line. */
  static final int END = -1;

  /** A state, and the type of the token that is to be spelt. */
  private record Node(int state, int type) {

    /** Written out: what a record has of itself is put together at its first use, which is slow. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Node that && state == that.state && type == that.type;
    }

    @Override
    public int hashCode() {
      return 31 * state + type;
    }
  }

  private final VerdictAutomaton automaton;
  private final Predicate<LineVerdict> wanted;

  /** By symbol the bytes that may be used. */
  private final List<List<Integer>> usable = new ArrayList<>();

  private final List<BitSet> ahead = new ArrayList<>();
  private final Numbered<Node> nodes = new Numbered<>();
  private final List<List<Step>> steps = new ArrayList<>();

  /**
   * Unfolds what can be reached.
   *
   * @param automaton of verdicts
   * @param wanted with which a line may end
   * @param bytes that may be used
   */
  WalkGraph(VerdictAutomaton automaton, Predicate<LineVerdict> wanted, IntPredicate bytes) {
    this.automaton = automaton;
    this.wanted = wanted;
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      usable.add(usable(automaton.bytes(symbol), bytes));
    }
    lookAhead();
    nodes.of(new Node(VerdictAutomaton.START, LOST));
    for (int node = 0; node < nodes.size(); node++) {
      steps.add(steps(nodes.get(node)));
    }
  }

  /** By state the types of the token that is being read there that it can still become. */
  private void lookAhead() {
    for (int state = 0; state < automaton.states(); state++) {
      BitSet own = new BitSet();
      int type = automaton.token(state);
      own.set(type, type != 0);
      ahead.add(own);
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      // Mostly a token goes on in a state of a higher number.
      for (int state = automaton.states() - 1; state >= 0; state--) {
        int before = ahead.get(state).cardinality();
        for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
          if (!automaton.begins(state, symbol)) {
            ahead.get(state).or(ahead.get(automaton.next(state, symbol)));
          }
        }
        grown |= ahead.get(state).cardinality() > before;
      }
    }
  }

  private List<Step> steps(Node node) {
    List<Step> steps = new ArrayList<>();
    boolean sink = automaton.isSink(node.state());
    boolean emitted = node.type() != LOST && automaton.token(node.state()) == node.type();
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      int next = automaton.next(node.state(), symbol);
      boolean begins = automaton.begins(node.state(), symbol);
      if (automaton.isSink(next)) {
        // A CR at the end is forgiven; a keyword that was not spelt out is not.
        boolean ended = sink || emitted || automaton.verdict(next).isMalformed();
        add(
            steps,
            sink ? Way.WITHIN : Way.ASTRAY,
            new Node(next, LOST),
            ended ? usable.get(symbol) : List.of());
      } else if (node.equals(nodes.get(START)) || (emitted && begins)) {
        BitSet types = ahead.get(next);
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
          add(steps, Way.BEHIND, new Node(next, type), usable.get(symbol));
        }
      } else if (!begins && ahead.get(next).get(node.type())) {
        add(steps, Way.WITHIN, new Node(next, node.type()), usable.get(symbol));
      }
    }
    LineVerdict verdict = automaton.verdict(node.state());
    if (wanted.test(verdict) && (verdict.isMalformed() || emitted || sink)) {
      Way way = sink || !verdict.isMalformed() ? Way.BEHIND : Way.ASTRAY;
      steps.add(new Step(way, LOST, END, List.of()));
    }
    return steps;
  }

  private static List<Integer> usable(int[] symbol, IntPredicate bytes) {
    List<Integer> usable = new ArrayList<>();
    for (int b : symbol) {
      if (bytes.test(b)) {
        usable.add(b);
      }
    }
    return usable;
  }

  /** Symbols that lead to the same node are one step. */
  private void add(List<Step> steps, Way way, Node node, List<Integer> bytes) {
    if (bytes.isEmpty()) {
      return;
    }
    int target = nodes.of(node);
    for (Step step : steps) {
      if (step.target() == target && step.way() == way) {
        step.bytes().addAll(bytes);
        return;
      }
    }
    steps.add(new Step(way, node.type(), target, new ArrayList<>(bytes)));
  }

  int size() {
    return nodes.size();
  }

  List<Step> steps(int node) {
    return steps.get(node);
  }
}
