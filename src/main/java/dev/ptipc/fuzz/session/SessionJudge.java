package dev.ptipc.fuzz.session;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checker has to say to a session, and whether that is what was meant. */
final class SessionJudge {

  private SessionJudge() {}

  static List<Finding> findings(
      Environment environment, Bytes stdout, Bytes stderr, String endedBy) {
    List<Finding> findings = new ArrayList<>();
    SessionReader reader =
        new SessionReader(
            null,
            environment,
            Framer.DEFAULT_LIMIT,
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {}

              @Override
              public void finding(Finding finding) {
                findings.add(finding);
              }
            });
    reader.stdout(stdout.toArray(), 0, stdout.length());
    reader.stdoutEnded();
    reader.stderr(stderr.toArray(), 0, stderr.length());
    reader.finish(endedBy);
    return findings;
  }

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

  private static boolean isOf(Violator violator, Finding finding) {
    return violator.clause().equals(finding.diagnostic().clause());
  }
}
