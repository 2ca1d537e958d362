package dev.ptipc.automaton.compile;

import java.nio.IntBuffer;
import java.util.Arrays;

/** Merges the states that no ending tells apart, and leaves out those that no ending completes. */
final class SmallestDfa {

  private SmallestDfa() {}

  static Dfa of(Dfa all) {
    Dfa trimmed = trimmed(all);
    int[] symbolOf = Numbering.of(LexerModes.BYTES, b -> column(trimmed, b));
    int[] symbols = Numbering.firsts(symbolOf);
    // Numbered in the order of their first states, so that the start stays 0.
    int[] block =
        Numbering.refined(
            trimmed.size(),
            state -> trimmed.accept()[state],
            (before, state) -> signature(trimmed, symbols, before, state));
    int count = Numbering.firsts(block).length;
    int[][] next = new int[count][];
    int[] accept = new int[count];
    for (int state = trimmed.size() - 1; state >= 0; state--) {
      next[block[state]] =
          Arrays.stream(trimmed.next()[state]).map(to -> to == Dfa.DEAD ? to : block[to]).toArray();
      accept[block[state]] = trimmed.accept()[state];
    }
    return new Dfa(next, accept);
  }

  private static IntBuffer column(Dfa dfa, int b) {
    return IntBuffer.wrap(Arrays.stream(dfa.next()).mapToInt(row -> row[b]).toArray());
  }

  private static IntBuffer signature(Dfa dfa, int[] symbols, int[] block, int state) {
    int[] signature = new int[symbols.length + 1];
    signature[symbols.length] = block[state];
    for (int i = 0; i < symbols.length; i++) {
      int to = dfa.next()[state][symbols[i]];
      signature[i] = to == Dfa.DEAD ? Dfa.DEAD : block[to];
    }
    return IntBuffer.wrap(signature);
  }

  /** The same, with no transition to a state from which nothing is accepted. */
  private static Dfa trimmed(Dfa all) {
    boolean[] alive = new boolean[all.size()];
    for (boolean grown = true; grown; ) {
      grown = false;
      for (int state = all.size() - 1; state >= 0; state--) {
        if (!alive[state]
            && (all.accept()[state] != Dfa.DEAD
                || Arrays.stream(all.next()[state]).anyMatch(to -> to != Dfa.DEAD && alive[to]))) {
          alive[state] = true;
          grown = true;
        }
      }
    }
    int[][] next = new int[all.size()][];
    for (int state = 0; state < next.length; state++) {
      next[state] =
          Arrays.stream(all.next()[state])
              .map(to -> to == Dfa.DEAD || !alive[to] ? Dfa.DEAD : to)
              .toArray();
    }
    return new Dfa(next, all.accept());
  }
}
