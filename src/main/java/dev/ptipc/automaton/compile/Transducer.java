package dev.ptipc.automaton.compile;

/**
 * An automaton that tells the tokens on its way. A token is told by the transition that leaves it,
 * because only the next byte shows that it has ended.
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

  /**
   * The same with other numbers of its states.
   *
   * @param to by state its new number; that of states which are the same for all that follows may
   *     be one; {@link Dfa#DEAD} for one that is left out
   * @param count how many there are then
   */
  Transducer renumbered(int[] to, int count) {
    int[][] nextOf = new int[count][];
    boolean[][] emitsOf = new boolean[count][];
    int[] tokenOf = new int[count];
    int[] fieldOf = new int[count];
    int[] verdictOf = new int[count];
    for (int state = size() - 1; state >= 0; state--) {
      if (to[state] != Dfa.DEAD) {
        int[] row = new int[symbols()];
        boolean[] told = new boolean[row.length];
        for (int symbol = 0; symbol < row.length; symbol++) {
          int target = next[state][symbol];
          row[symbol] = target == Dfa.DEAD ? Dfa.DEAD : to[target];
          // Where nothing follows, no token is told.
          told[symbol] = emits[state][symbol] && row[symbol] != Dfa.DEAD;
        }
        nextOf[to[state]] = row;
        emitsOf[to[state]] = told;
        tokenOf[to[state]] = token[state];
        fieldOf[to[state]] = field[state];
        verdictOf[to[state]] = verdict[state];
      }
    }
    return new Transducer(nextOf, emitsOf, tokenOf, fieldOf, verdictOf);
  }

  /**
   * The same over other symbols.
   *
   * @param from by symbol the one of this automaton that it stands for
   */
  Transducer overSymbols(int[] from) {
    int[][] nextOf = new int[size()][from.length];
    boolean[][] emitsOf = new boolean[size()][from.length];
    for (int state = 0; state < size(); state++) {
      for (int symbol = 0; symbol < from.length; symbol++) {
        nextOf[state][symbol] = next[state][from[symbol]];
        emitsOf[state][symbol] = emits[state][from[symbol]];
      }
    }
    return new Transducer(nextOf, emitsOf, token, field, verdict);
  }
}
