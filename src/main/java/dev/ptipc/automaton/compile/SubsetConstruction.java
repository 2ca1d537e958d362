package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.antlr.v4.runtime.atn.Transition;

/** Makes a deterministic automaton of a part of ANTLR's network: a state is a set of places. */
final class SubsetConstruction {

  /** Whether a transition of the network reads a symbol. */
  interface Reads {
    boolean reads(Transition transition, int symbol);
  }

  /** A transition that reads something, and where it leads. */
  private record Step(Transition transition, Position to) {}

  private final int symbols;
  private final Reads reads;
  private final Numbered<Set<Position>> subsets = new Numbered<>();

  private SubsetConstruction(int symbols, Reads reads) {
    this.symbols = symbols;
    this.reads = reads;
  }

  static Dfa of(
      Collection<Position> start, int symbols, Reads reads, ToIntFunction<Set<Position>> accept) {
    SubsetConstruction construction = new SubsetConstruction(symbols, reads);
    construction.subsets.of(EpsilonClosure.of(start));
    List<int[]> next = new ArrayList<>();
    for (int state = 0; state < construction.subsets.size(); state++) {
      next.add(construction.row(construction.subsets.get(state)));
    }
    return new Dfa(
        next.toArray(int[][]::new), construction.subsets.stream().mapToInt(accept).toArray());
  }

  /** Most symbols lead to the same places as another, whose closure is taken once. */
  private int[] row(Set<Position> subset) {
    List<Step> steps = new ArrayList<>();
    for (Position position : subset) {
      for (Transition transition : position.state().getTransitions()) {
        if (!transition.isEpsilon()) {
          steps.add(new Step(transition, new Position(transition.target, position.caller())));
        }
      }
    }
    Map<BitSet, Integer> states = new HashMap<>();
    int[] row = new int[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      BitSet read = new BitSet();
      for (int i = 0; i < steps.size(); i++) {
        read.set(i, reads.reads(steps.get(i).transition(), symbol));
      }
      row[symbol] = states.computeIfAbsent(read, unused -> after(steps, read));
    }
    return row;
  }

  private int after(List<Step> steps, BitSet read) {
    Set<Position> moved = new LinkedHashSet<>();
    read.stream().forEach(i -> moved.add(steps.get(i).to()));
    return moved.isEmpty() ? Dfa.DEAD : subsets.of(EpsilonClosure.of(moved));
  }
}
