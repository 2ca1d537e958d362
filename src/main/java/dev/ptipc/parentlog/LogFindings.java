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

  /** What was told, and as many of those that were not as there is room for. */
  private final Set<String> known = new HashSet<>();

  private final Room room = new Room();
  private long left;

  void add(LogFinding finding) {
    String place = finding.in().equals("torrc") ? finding.line() + " " : "";
    String same = place + finding.diagnostic().rule().id() + " " + finding.diagnostic().message();
    if (known.contains(same)) {
      return;
    }
    if (room.takes(same.length())) {
      known.add(same);
    }
    if (found.size() < MOST) {
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
