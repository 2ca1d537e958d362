package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of a file. What a log shows is told once, however often a parent starts its
 * transport again; each line of torrc is told of by itself.
 */
final class LogFindings {

  private static final int MOST = 100;

  private final List<LogFinding> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private long left;

  void add(LogFinding finding) {
    String place = finding.in().equals("torrc") ? finding.line() + " " : "";
    String same = place + finding.diagnostic().rule().id() + " " + finding.diagnostic().message();
    if (known.contains(same)) {
      return;
    }
    if (found.size() < MOST) {
      known.add(same);
      found.add(finding);
    } else {
      left++;
    }
  }

  /** How many more there were than are kept. */
  long left() {
    return left;
  }

  List<LogFinding> all() {
    return List.copyOf(found);
  }
}
