package dev.ptipc.automaton.compile;

import java.util.Arrays;

/**
 * Numbers the states so that those on the way through a word of the grammar follow each other. Who
 * reads then need not look up where the next letter of the word leads.
 */
final class WordOrder {

  private final Transducer automaton;

  /** By state the one that is numbered next; {@link Dfa#DEAD} for none. */
  private final int[] after;

  private final boolean[] follows;

  private WordOrder(Transducer automaton) {
    this.automaton = automaton;
    after = new int[automaton.size()];
    follows = new boolean[after.length];
    Arrays.fill(after, Dfa.DEAD);
  }

  static Transducer of(Transducer automaton) {
    WordOrder order = new WordOrder(automaton);
    for (int state = 0; state < automaton.size(); state++) {
      order.follow(state);
    }
    return automaton.renumbered(order.numbers(), automaton.size());
  }

  /** Finds the letter by which a word goes on: the one that alone leads where it leads. */
  private void follow(int state) {
    int[] ways = new int[automaton.size()];
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      if (goesOn(state, symbol)) {
        ways[automaton.next()[state][symbol]]++;
      }
    }
    if (ways[state] > 0) {
      return;
    }
    for (int target = 1; target < ways.length; target++) {
      if (ways[target] == 1 && !follows[target] && last(target) != state) {
        after[state] = target;
        follows[target] = true;
        return;
      }
    }
  }

  private boolean goesOn(int state, int symbol) {
    return automaton.next()[state][symbol] != Dfa.DEAD && !automaton.emits()[state][symbol];
  }

  private int last(int state) {
    int last = state;
    while (after[last] != Dfa.DEAD) {
      last = after[last];
    }
    return last;
  }

  private int[] numbers() {
    int[] numbers = new int[after.length];
    int count = 0;
    for (int first = 0; first < after.length; first++) {
      if (!follows[first]) {
        for (int state = first; state != Dfa.DEAD; state = after[state]) {
          numbers[state] = count++;
        }
      }
    }
    return numbers;
  }
}
