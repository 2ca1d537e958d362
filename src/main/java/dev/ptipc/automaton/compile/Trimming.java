package dev.ptipc.automaton.compile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Cuts off states that no line reaches, and states from which no line with a message can be
 * completed. After that the first byte without a transition is where a line departs from all good
 * ones.
 */
final class Trimming {

  private Trimming() {}

  static Transducer of(Transducer all) {
    boolean[] alive = alive(all);
    boolean[] reached = reached(all);
    for (int state = 0; state < all.size(); state++) {
      alive[state] &= reached[state];
    }
    int[] renamed = new int[all.size()];
    int count = 0;
    for (int state = 0; state < all.size(); state++) {
      renamed[state] = alive[state] ? count++ : Dfa.DEAD;
    }
    return all.renumbered(renamed, count);
  }

  /** States that lead to a verdict, found backwards until nothing new is found. */
  static boolean[] alive(Transducer all) {
    boolean[] alive = new boolean[all.size()];
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int state = 0; state < all.size(); state++) {
        if (!alive[state] && (all.verdict()[state] != Dfa.DEAD || leads(all, state, alive))) {
          alive[state] = true;
          grown = true;
        }
      }
    }
    return alive;
  }

  private static boolean leads(Transducer all, int state, boolean[] alive) {
    return Arrays.stream(all.next()[state]).anyMatch(t -> t != Dfa.DEAD && alive[t]);
  }

  private static boolean[] reached(Transducer all) {
    boolean[] reached = new boolean[all.size()];
    Deque<Integer> todo = new ArrayDeque<>(List.of(0));
    while (!todo.isEmpty()) {
      int state = todo.remove();
      if (!reached[state]) {
        reached[state] = true;
        Arrays.stream(all.next()[state]).filter(t -> t != Dfa.DEAD).forEach(todo::add);
      }
    }
    return reached;
  }
}
