package dev.ptipc.check.session;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Empty lines and CRs before LF. In the report of a session a few are told each; more have one
 * cause, such as a console that they were copied from, and become one finding with their count.
 */
final class LineEndings {

  /** As many as are told each. */
  private static final int FEW = 3;

  private final List<Kind> kinds =
      List.of(new Kind("line/empty"), new Kind("line/carriage-return"));

  /** The findings of one rule. */
  private static final class Kind {

    private final String rule;
    private final List<Finding> few = new ArrayList<>(FEW);
    private long count;

    Kind(String rule) {
      this.rule = rule;
    }

    void add(Finding finding) {
      if (few.size() < FEW) {
        few.add(finding);
      }
      count++;
    }

    void tell(List<Finding> findings) {
      if (count <= FEW) {
        findings.addAll(few);
      } else {
        Finding first = few.get(0);
        Diagnostic one = first.diagnostic();
        String message = one.message() + ", and " + (count - 1) + " more like it";
        findings.add(
            first.with(new Diagnostic(one.rule(), one.clause(), one.span(), message, one.help())));
      }
      few.clear();
      count = 0;
    }
  }

  /** Keeps a finding until stdout has ended, if it is of this kind. */
  boolean keeps(Finding finding) {
    String rule = finding.diagnostic().rule().id();
    for (Kind kind : kinds) {
      if (kind.rule.equals(rule)) {
        kind.add(finding);
        return true;
      }
    }
    return false;
  }

  /** What was kept. */
  List<Finding> tell() {
    List<Finding> findings = new ArrayList<>();
    kinds.forEach(kind -> kind.tell(findings));
    return findings;
  }
}
