package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Folds symbols that every state treats alike into one, and so bytes into classes.
 *
 * @param classOf by byte its class
 * @param count how many classes there are
 * @param folded the automaton over classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ByteClasses(int[] classOf, int count, Transducer folded) {

  /**
   * The classes of an automaton.
   *
   * @param symbolOf by byte the symbol that the automaton has for it
   */
  static ByteClasses of(Transducer automaton, int[] symbolOf) {
    int[] classOf = Numbering.of(automaton.symbols(), symbol -> column(automaton, symbol));
    int[] ofBytes = Arrays.stream(symbolOf).map(symbol -> classOf[symbol]).toArray();
    int[] kept = Numbering.firsts(classOf);
    return new ByteClasses(ofBytes, kept.length, automaton.overSymbols(kept));
  }

  private static List<Integer> column(Transducer automaton, int symbol) {
    List<Integer> column = new ArrayList<>();
    for (int state = 0; state < automaton.size(); state++) {
      column.add(automaton.next()[state][symbol]);
      column.add(automaton.emits()[state][symbol] ? 1 : 0);
    }
    return column;
  }

  /** The bytes of a class, in order. */
  int[] bytes(int symbol) {
    return IntStream.range(0, classOf.length).filter(b -> classOf[b] == symbol).toArray();
  }
}
