package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Folds bytes that every state treats alike into one symbol.
 *
 * @param classOf by byte its class
 * @param count how many classes there are
 * @param folded the automaton over classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ByteClasses(int[] classOf, int count, Transducer folded) {

  static ByteClasses of(Transducer automaton) {
    Map<List<Integer>, Integer> classes = new LinkedHashMap<>();
    int[] classOf = new int[automaton.symbols()];
    List<Integer> first = new ArrayList<>();
    for (int b = 0; b < classOf.length; b++) {
      List<Integer> column = new ArrayList<>();
      for (int state = 0; state < automaton.size(); state++) {
        column.add(automaton.next()[state][b]);
        column.add(automaton.emits()[state][b] ? 1 : 0);
      }
      int known = classes.size();
      classOf[b] = classes.computeIfAbsent(column, unused -> known);
      if (classOf[b] == first.size()) {
        first.add(b);
      }
    }
    int[][] next = new int[automaton.size()][first.size()];
    boolean[][] emits = new boolean[automaton.size()][first.size()];
    for (int state = 0; state < automaton.size(); state++) {
      for (int c = 0; c < first.size(); c++) {
        next[state][c] = automaton.next()[state][first.get(c)];
        emits[state][c] = automaton.emits()[state][first.get(c)];
      }
    }
    Transducer folded =
        new Transducer(next, emits, automaton.token(), automaton.field(), automaton.verdict());
    return new ByteClasses(classOf, first.size(), folded);
  }

  /** The bytes of a class, in order. */
  int[] bytes(int symbol) {
    return IntStream.range(0, classOf.length).filter(b -> classOf[b] == symbol).toArray();
  }
}
