package dev.ptipc.check.environment;

import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import java.util.List;

/** Judges the variables that a parent gave a transport. */
public final class EnvironmentCheck {

  private EnvironmentCheck() {}

  /**
   * Judges an environment.
   *
   * @param environment the TOR_PT_* variables
   * @return what is wrong, each in a variable, at bytes of its value
   */
  public static List<Finding> check(Environment environment) {
    Findings findings = new Findings(environment);
    new CommonVariables(findings).check();
    new ClientVariables(findings).check();
    new ServerVariables(findings).check();
    return findings.all().stream()
        .filter(finding -> environment.isComplete() || isSet(environment, finding))
        .toList();
  }

  /** That a variable is missing can be said only when all are known. */
  private static boolean isSet(Environment environment, Finding finding) {
    String name = finding.place().variable();
    return name != null && environment.value(name) != null;
  }
}
