package dev.ptipc.live.conform;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of a program in the plainest scenario of each role that it was put through. */
final class Fates {

  /** The plainest first: all its names, one, and before that to find them out. */
  private static final List<String> PLAIN = List.of("-several", "-one", Scenario.DISCOVERY);

  private Fates() {}

  static Map<Role, Fate> of(List<ScenarioObservation> observations) {
    Map<Role, Fate> fates = new EnumMap<>(Role.class);
    Map<Role, Integer> ranks = new EnumMap<>(Role.class);
    for (ScenarioObservation observation : observations) {
      Role role = observation.scenario().role();
      int rank = rank(observation);
      if (role != null && rank < ranks.getOrDefault(role, Integer.MAX_VALUE)) {
        ranks.put(role, rank);
        fates.put(role, observation.fate());
      }
    }
    return fates;
  }

  /** One that was made to find out a name is as telling as its answer. */
  private static int rank(ScenarioObservation observation) {
    for (int i = 0; i < PLAIN.size(); i++) {
      if (observation.scenario().name().endsWith(PLAIN.get(i))) {
        return i;
      }
    }
    return observation.started() ? PLAIN.size() - 1 : PLAIN.size();
  }
}
