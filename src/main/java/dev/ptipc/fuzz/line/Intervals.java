package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The bytes of a set that are worth trying. What a reader gets wrong it gets wrong at the bounds of
 * a range, so of each run of neighbours both ends and the middle stand for the rest.
 */
final class Intervals {

  private Intervals() {}

  /**
   * Bytes to try for each symbol.
   *
   * @param automaton that has them
   * @return by symbol, as {@link #bounds(int[])} has them
   */
  static int[][] bounds(VerdictAutomaton automaton) {
    int[][] bounds = new int[automaton.symbols()][];
    for (int symbol = 0; symbol < bounds.length; symbol++) {
      bounds[symbol] = bounds(automaton.bytes(symbol));
    }
    return bounds;
  }

  /**
   * Bytes to try.
   *
   * @param bytes in order, without repetition
   * @return each once, a printable one first where there is one
   */
  static int[] bounds(int[] bytes) {
    Set<Integer> bounds = new LinkedHashSet<>();
    for (int b : bytes) {
      if (isPrintable(b) && bounds.isEmpty()) {
        bounds.add(b);
      }
    }
    for (int first = 0; first < bytes.length; ) {
      int last = first;
      while (last + 1 < bytes.length && bytes[last + 1] == bytes[last] + 1) {
        last++;
      }
      bounds.add(bytes[first]);
      bounds.add(bytes[(first + last) / 2]);
      bounds.add(bytes[last]);
      first = last + 1;
    }
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }

  static boolean isPrintable(int b) {
    return b > ' ' && b < 0x7F;
  }
}
