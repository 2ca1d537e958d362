package dev.ptipc.automaton.compile;

import java.util.Arrays;

/**
 * A deterministic automaton that may be partial.
 *
 * @param next by state and symbol the next state, or {@link #DEAD}; state 0 is the start
 * @param accept by state what is accepted there, or {@link #DEAD} for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Dfa(int[][] next, int[] accept) {

  static final int DEAD = -1;

  int size() {
    return accept.length;
  }

  int step(int state, int symbol) {
    return state == DEAD ? DEAD : next[state][symbol];
  }

  /**
   * The same over other symbols.
   *
   * @param from by symbol the one of this automaton that it stands for
   */
  Dfa overSymbols(int[] from) {
    int[][] nextOf = new int[size()][];
    for (int state = 0; state < nextOf.length; state++) {
      int[] row = next[state];
      nextOf[state] = Arrays.stream(from).map(symbol -> row[symbol]).toArray();
    }
    return new Dfa(nextOf, accept);
  }
}
