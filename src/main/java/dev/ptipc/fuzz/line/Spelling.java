package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.List;

/** Writes symbols as bytes, each time with the next byte that is worth trying for the symbol. */
final class Spelling {

  private final int[][] bounds;
  private final int[] used;

  Spelling(VerdictAutomaton automaton) {
    bounds = Intervals.bounds(automaton);
    used = new int[bounds.length];
  }

  byte[] next(List<Integer> symbols) {
    byte[] line = new byte[symbols.size()];
    for (int i = 0; i < line.length; i++) {
      int symbol = symbols.get(i);
      line[i] = (byte) bounds[symbol][used[symbol]++ % bounds[symbol].length];
    }
    return line;
  }

  /** The same each time, printable where the symbol has such bytes. */
  byte[] plain(List<Integer> symbols) {
    byte[] line = new byte[symbols.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = (byte) bounds[symbols.get(i)][0];
    }
    return line;
  }
}
