package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings of a file: each once, however often a parent starts its transport again. */
final class LogFindings {

  private static final int MOST = 100;

  private final List<LogFinding> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  void add(LogFinding finding) {
    String same = finding.diagnostic().rule().id() + " " + finding.diagnostic().message();
    if (found.size() < MOST && known.add(same)) {
      found.add(finding);
    }
  }

  List<LogFinding> all() {
    return List.copyOf(found);
  }
}
