package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.Numbered;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
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
   * @param symbols any of which leads there; none for the end
   */
  record Step(Way way, int type, int target, BitSet symbols) {}

  /**
   * The symbols that have the same effect in a state.
   *
   * @param next state after any of them
   * @param begins whether they begin a token
   * @param symbols of which bytes may be used
   */
  private record Arc(int next, boolean begins, BitSet symbols) {}

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

  private final IntPredicate bytes;
  private final List<List<Arc>> arcs = new ArrayList<>();
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
    this.bytes = bytes;
    BitSet usable = new BitSet();
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      usable.set(symbol, Arrays.stream(automaton.bytes(symbol)).anyMatch(bytes));
    }
    for (int state = 0; state < automaton.states(); state++) {
      arcs.add(arcs(state, usable));
    }
    lookAhead();
    nodes.of(new Node(VerdictAutomaton.START, LOST));
    for (int node = 0; node < nodes.size(); node++) {
      steps.add(steps(nodes.get(node)));
    }
  }

  /** In the order in which usable symbols lead there. */
  private List<Arc> arcs(int state, BitSet usable) {
    List<Arc> arcs = new ArrayList<>();
    for (int symbol = usable.nextSetBit(0); symbol >= 0; symbol = usable.nextSetBit(symbol + 1)) {
      arc(arcs, state, symbol).symbols().set(symbol);
    }
    int count = automaton.symbols();
    for (int symbol = usable.nextClearBit(0);
        symbol < count;
        symbol = usable.nextClearBit(symbol + 1)) {
      arc(arcs, state, symbol);
    }
    return arcs;
  }

  private Arc arc(List<Arc> arcs, int state, int symbol) {
    int next = automaton.next(state, symbol);
    boolean begins = automaton.begins(state, symbol);
    for (Arc arc : arcs) {
      if (arc.next() == next && arc.begins() == begins) {
        return arc;
      }
    }
    Arc arc = new Arc(next, begins, new BitSet());
    arcs.add(arc);
    return arc;
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
        for (Arc arc : arcs.get(state)) {
          if (!arc.begins()) {
            ahead.get(state).or(ahead.get(arc.next()));
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
    for (Arc arc : arcs.get(node.state())) {
      int next = arc.next();
      if (automaton.isSink(next)) {
        // A CR at the end is forgiven; a keyword that was not spelt out is not.
        if (sink || emitted || automaton.verdict(next).isMalformed()) {
          add(steps, sink ? Way.WITHIN : Way.ASTRAY, new Node(next, LOST), arc);
        }
      } else if (node.equals(nodes.get(START)) || (emitted && arc.begins())) {
        BitSet types = ahead.get(next);
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
          add(steps, Way.BEHIND, new Node(next, type), arc);
        }
      } else if (!arc.begins() && ahead.get(next).get(node.type())) {
        add(steps, Way.WITHIN, new Node(next, node.type()), arc);
      }
    }
    LineVerdict verdict = automaton.verdict(node.state());
    if (wanted.test(verdict) && (verdict.isMalformed() || emitted || sink)) {
      Way way = sink || !verdict.isMalformed() ? Way.BEHIND : Way.ASTRAY;
      steps.add(new Step(way, LOST, END, new BitSet()));
    }
    return steps;
  }

  /** Arcs that lead to the same node are one step. */
  private void add(List<Step> steps, Way way, Node node, Arc arc) {
    if (arc.symbols().isEmpty()) {
      return;
    }
    int target = nodes.of(node);
    for (Step step : steps) {
      if (step.target() == target && step.way() == way) {
        step.symbols().or(arc.symbols());
        return;
      }
    }
    steps.add(new Step(way, node.type(), target, (BitSet) arc.symbols().clone()));
  }

  /** The bytes that lead on by a step, in order. */
  int[] bytes(Step step) {
    return step.symbols().stream()
        .flatMap(symbol -> Arrays.stream(automaton.bytes(symbol)))
        .filter(bytes)
        .sorted()
        .toArray();
  }

  int size() {
    return nodes.size();
  }

  List<Step> steps(int node) {
    return steps.get(node);
  }
}
