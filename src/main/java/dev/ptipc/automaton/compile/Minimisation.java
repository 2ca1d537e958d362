package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Merges states that no continuation tells apart, by Moore's refinement of a partition. What must
 * be told apart at once is the caller's to say.
 */
final class Minimisation {

  private Minimisation() {}

  /** For running: states differ by the tokens they tell, the field, and whether a line may end. */
  static Transducer forRunning(Transducer automaton) {
    return of(
        automaton,
        state ->
            List.of(
                automaton.token()[state],
                automaton.field()[state],
                automaton.verdict()[state] != Dfa.DEAD));
  }

  /** For sampling and covering: lines of different messages differ as well. */
  static Transducer labelled(Transducer automaton) {
    return of(
        automaton,
        state ->
            List.of(
                automaton.token()[state], automaton.field()[state], automaton.verdict()[state]));
  }

  private static Transducer of(Transducer automaton, IntFunction<Object> first) {
    int[] block = number(automaton.size(), first);
    int count = 0;
    int refined = Arrays.stream(block).max().orElse(0) + 1;
    while (refined > count) {
      count = refined;
      int[] before = block;
      block = number(automaton.size(), state -> signature(automaton, before, state));
      refined = Arrays.stream(block).max().orElse(0) + 1;
    }
    return automaton.renumbered(block, count);
  }

  private static List<Integer> signature(Transducer automaton, int[] block, int state) {
    List<Integer> signature = new ArrayList<>();
    signature.add(block[state]);
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      int target = automaton.next()[state][symbol];
      int reached = target == Dfa.DEAD ? Dfa.DEAD : block[target];
      signature.add(automaton.emits()[state][symbol] ? -2 - reached : reached);
    }
    return signature;
  }

  /** Blocks are numbered in the order of their first states, so the start stays 0. */
  private static int[] number(int size, IntFunction<?> key) {
    Map<Object, Integer> numbers = new LinkedHashMap<>();
    int[] block = new int[size];
    for (int state = 0; state < size; state++) {
      Object value = key.apply(state);
      block[state] = numbers.computeIfAbsent(value, unused -> numbers.size());
    }
    return block;
  }
}
