package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.List;
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
    // Numbered in the order of their first states, so that the start stays 0.
    int[] block =
        Numbering.refined(
            automaton.size(), first, (before, state) -> signature(automaton, before, state));
    return automaton.renumbered(block, Numbering.firsts(block).length);
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
}
