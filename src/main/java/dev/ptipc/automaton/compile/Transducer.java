package dev.ptipc.automaton.compile;

/**
 * An automaton over bytes that tells the tokens on its way. A token is told by the transition that
 * leaves it, because only the next byte shows that it has ended.
 *
 * @param next by state and symbol the next state, or {@link Dfa#DEAD}; state 0 is the start
 * @param emits by state and symbol whether the token that ends in the state is told
 * @param token by state the type of the token that may end there; 0 for none
 * @param field by state the lexer mode that is being read when the line stops there or goes on
 *     badly
 * @param verdict by state what a line is that ends there; {@link Dfa#DEAD} for nothing good
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Transducer(int[][] next, boolean[][] emits, int[] token, int[] field, int[] verdict) {

  int size() {
    return token.length;
  }

  int symbols() {
    return next[0].length;
  }
}
