package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many strings of a length lead from each state to a wanted verdict: of length 0 one or none,
 * of each length more the sum over the bytes that may come first.
 */
final class Counts {

  /**
   * What may come next.
   *
   * @param target the state
   * @param bytes that lead there
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Step(int target, int[] bytes) {}

  private final List<List<Step>> steps = new ArrayList<>();
  private final BigInteger[][] counts;

  Counts(VerdictAutomaton automaton, Predicate<LineVerdict> wanted, int length) {
    counts = new BigInteger[length + 1][automaton.states()];
    for (int state = 0; state < automaton.states(); state++) {
      steps.add(steps(automaton, state));
      counts[0][state] = wanted.test(automaton.verdict(state)) ? BigInteger.ONE : BigInteger.ZERO;
    }
    for (int rest = 1; rest <= length; rest++) {
      for (int state = 0; state < automaton.states(); state++) {
        BigInteger sum = BigInteger.ZERO;
        for (Step step : steps.get(state)) {
          sum = sum.add(count(step, rest));
        }
        counts[rest][state] = sum;
      }
    }
  }

  private static List<Step> steps(VerdictAutomaton automaton, int state) {
    Map<Integer, List<Integer>> bytes = new LinkedHashMap<>();
    for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
      List<Integer> toTarget =
          bytes.computeIfAbsent(automaton.next(state, symbol), target -> new ArrayList<>());
      for (int b : automaton.bytes(symbol)) {
        toTarget.add(b);
      }
    }
    List<Step> steps = new ArrayList<>();
    bytes.forEach(
        (target, list) ->
            steps.add(new Step(target, list.stream().mapToInt(b -> b).sorted().toArray())));
    return steps;
  }

  List<Step> steps(int state) {
    return steps.get(state);
  }

  /** The strings of a length from a state. */
  BigInteger count(int state, int length) {
    return counts[length][state];
  }

  /** Those of them that begin with a step. */
  BigInteger count(Step step, int length) {
    return counts[length - 1][step.target()].multiply(BigInteger.valueOf(step.bytes().length));
  }
}
