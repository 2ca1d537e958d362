package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way in which a parent's machine departs from the specification's.
 *
 * @param session the shortest that shows it; the last message is the one that they part at
 * @param due what the specification says of that message
 * @param done what the parent does with it
 * @param states of the parent's machine in which it does so where that is not due
 */
public record Divergence(List<Keyword> session, Reaction due, Reaction done, List<Integer> states) {

  /** What divergences of one kind have in common. */
  private record Key(Keyword keyword, Reaction due, Reaction done) {}

  /** Keeps the lists from changing. */
  public Divergence {
    session = List.copyOf(session);
    states = List.copyOf(states);
  }

  /**
   * The message that they part at.
   *
   * @return its keyword
   */
  public Keyword keyword() {
    return session.get(session.size() - 1);
  }

  /**
   * Where a parent's machine departs.
   *
   * @param specified the specification's machine
   * @param observed the parent's
   * @return the shortest sessions first
   */
  public static List<Divergence> between(Machine specified, Machine observed) {
    Map<Key, Divergence> divergences = new LinkedHashMap<>();
    for (ComparedMachines.Step step : ComparedMachines.steps(specified, observed)) {
      Divergence divergence =
          new Divergence(step.session(), step.due(), step.done(), List.of(step.state()));
      if (step.departs()) {
        divergences.merge(
            new Key(divergence.keyword(), step.due(), step.done()), divergence, Divergence::and);
      }
    }
    return List.copyOf(divergences.values());
  }

  private Divergence and(Divergence later) {
    Set<Integer> all = new HashSet<>(states);
    all.addAll(later.states);
    return new Divergence(session, due, done, all.stream().sorted().toList());
  }
}
