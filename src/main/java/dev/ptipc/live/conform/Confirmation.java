package dev.ptipc.live.conform;

import dev.ptipc.check.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures again, alone, what was seen while other scenarios or programs kept the machine busy: a
 * limit that was exceeded, a listener that did not answer. What does not come again is not told.
 */
final class Confirmation {

  /** What a busy machine can bring about. */
  private static final Set<String> OF_TIME =
      Set.of(
          "live/too-slow",
          "live/not-listening",
          "live/ended-by-itself",
          "live/stdin-close-ignored",
          "live/sigterm-ignored",
          "session/lived-on",
          "conform/exits-on-stdin-close");

  /** When so many of a kind come again, the others are believed. */
  private static final int ENOUGH = 3;

  private final ScenarioPool<ScenarioObservation> pool;
  private final List<ScenarioObservation> observations;
  private final Set<Integer> again = new TreeSet<>();

  private Confirmation(
      ScenarioPool<ScenarioObservation> pool, List<ScenarioObservation> observations) {
    this.pool = pool;
    this.observations = new ArrayList<>(observations);
  }

  /** The same, but for those that were played again. */
  static List<ScenarioObservation> of(
      ScenarioPool<ScenarioObservation> pool, List<ScenarioObservation> observations)
      throws IOException, InterruptedException {
    Confirmation confirmation = new Confirmation(pool, observations);
    for (Map.Entry<String, List<Integer>> kind : kinds(observations).entrySet()) {
      confirmation.confirm(kind.getKey(), kind.getValue());
    }
    return confirmation.observations;
  }

  private static Map<String, List<Integer>> kinds(List<ScenarioObservation> observations) {
    Map<String, List<Integer>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < observations.size(); i++) {
      for (Finding finding : observations.get(i).findings()) {
        String kind = kind(finding);
        if (OF_TIME.contains(finding.diagnostic().rule().id())) {
          kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(i);
        }
      }
    }
    return kinds;
  }

  private static String kind(Finding finding) {
    return finding.diagnostic().rule().id() + " " + finding.diagnostic().clause();
  }

  private void confirm(String kind, List<Integer> places) throws IOException, InterruptedException {
    boolean allAgain = true;
    for (int i = 0; i < places.size() && (i < ENOUGH || !allAgain); i++) {
      int place = places.get(i);
      if (again.add(place)) {
        observations.set(place, pool.alone(observations.get(place).scenario()));
      }
      allAgain &=
          observations.get(place).findings().stream().anyMatch(each -> kind(each).equals(kind));
    }
  }
}
