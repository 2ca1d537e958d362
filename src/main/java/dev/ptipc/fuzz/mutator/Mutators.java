package dev.ptipc.fuzz.mutator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One mutator for each rule about a line. */
public final class Mutators {

  private static final List<Mutator> ALL = collect();

  private Mutators() {}

  private static List<Mutator> collect() {
    List<Mutator> all = new ArrayList<>();
    all.addAll(RefusalMutators.all());
    all.addAll(OperandMutators.all());
    all.addAll(ArgsMutators.all());
    all.addAll(PairMutators.all());
    return List.copyOf(all);
  }

  /**
   * All of them.
   *
   * @return one for each rule
   */
  public static List<Mutator> all() {
    return ALL;
  }

  /**
   * Finds the one for a rule.
   *
   * @param rule its id
   * @return empty when no rule about lines has it
   */
  public static Optional<Mutator> find(String rule) {
    return ALL.stream().filter(mutator -> mutator.rule().equals(rule)).findFirst();
  }
}
