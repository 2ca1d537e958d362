package dev.ptipc.fuzz.session;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what the checker has to say to a session is what was meant. */
final class SessionJudge {

  private SessionJudge() {}

  /** Whether the violator's rule found its clause. */
  static boolean isBroken(Violator violator, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                isOf(violator, finding) && finding.diagnostic().rule().equals(violator.rule()));
  }

  /**
   * What else is broken: a clause or, where a rule cites none, the rule. Null for nothing. Notes
   * count where a note is all that is meant. What is wrong with the environment is no fault of the
   * session's.
   */
  static @Nullable String other(@Nullable Violator violator, List<Finding> findings) {
    boolean notes = violator != null && violator.rule().severity() == Severity.NOTE;
    for (Finding finding : findings) {
      boolean counts = notes || finding.diagnostic().severity() != Severity.NOTE;
      boolean parents = finding.place().in() == Place.In.ENVIRONMENT;
      boolean judged = !parents || (violator != null && violator.isOfEnvironment());
      if (counts && judged && !(violator != null && isOf(violator, finding))) {
        String clause = finding.diagnostic().clause();
        return clause == null ? finding.diagnostic().rule().id() : clause;
      }
    }
    return null;
  }

  /** Whether there is nothing to be said but of the violator's clause, by whatever rule. */
  static boolean isAlone(Violator violator, List<Finding> findings) {
    return findings.stream().allMatch(finding -> isOf(violator, finding));
  }

  private static boolean isOf(Violator violator, Finding finding) {
    return violator.clause().equals(finding.diagnostic().clause());
  }
}
