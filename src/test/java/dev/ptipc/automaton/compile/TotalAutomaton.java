package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labelled automaton made total: every string of bytes ends in one state, and so has one
 * verdict. A byte that has no transition leads to the sink, which nothing leaves.
 */
final class TotalAutomaton {

  /**
   * A transition.
   *
   * @param from a state
   * @param symbol a class of bytes
   * @param to a state
   */
  record Edge(int from, int symbol, int to) {}

  private final ByteClasses classes;
  private final List<Edge> edges = new ArrayList<>();

  TotalAutomaton(ByteClasses classes) {
    this.classes = classes;
    Transducer partial = classes.folded();
    for (int state = 0; state < partial.size(); state++) {
      for (int symbol = 0; symbol < partial.symbols(); symbol++) {
        int next = partial.next()[state][symbol];
        edges.add(new Edge(state, symbol, next == Dfa.DEAD ? sink() : next));
      }
    }
    for (int symbol = 0; symbol < partial.symbols(); symbol++) {
      edges.add(new Edge(sink(), symbol, sink()));
    }
  }

  int states() {
    return sink() + 1;
  }

  int sink() {
    return classes.folded().size();
  }

  List<Edge> edges() {
    return edges;
  }

  /** A line that takes the transitions: of each class the first byte, or a printable one. */
  byte[] line(List<Edge> path) {
    byte[] line = new byte[path.size()];
    for (int i = 0; i < line.length; i++) {
      int[] bytes = classes.bytes(path.get(i).symbol());
      line[i] =
          (byte) Arrays.stream(bytes).filter(b -> b > ' ' && b < 0x7F).findFirst().orElse(bytes[0]);
    }
    return line;
  }
}
