package dev.ptipc.automaton.compile;

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
}
