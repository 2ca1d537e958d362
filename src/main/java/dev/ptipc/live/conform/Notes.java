package dev.ptipc.live.conform;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.util.Set;

/** Which notes say something, when a transport is asked for strange things on purpose. */
final class Notes {

  /**
   * A name that is no C identifier is passed over as any other that is not known, and a proxy has
   * an answer of its own, or is as not set (E-29).
   */
  private static final Set<String> HARMLESS = Set.of("3.1-NAME-1", "3.2.2-PROXY-1");

  private final Profile profile;

  Notes(Profile profile) {
    this.profile = profile;
  }

  /** Whether a finding is a fault, or a note about something that the scenario did not ask for. */
  boolean isWorthTelling(Finding finding, ScenarioObservation observation) {
    if (finding.diagnostic().severity() != Severity.NOTE) {
      return true;
    }
    Role role = observation.scenario().role();
    return switch (finding.diagnostic().rule().id()) {
      // Which names are unknown is found out by asking for them.
      case "session/no-method" -> false;
      case "session/silent-name" -> observation.leavesOutKnown(profile);
      case "session/went-on" ->
          !observation.hasErrors() && !HARMLESS.containsAll(observation.brokenVariables());
      case "session/env-error-unexplained" ->
          !observation.scenario().mayRefuse() && (role == null || !profile.started(role).isEmpty());
      default -> true;
    };
  }
}
