package dev.ptipc.parentlog;

import java.util.HashSet;
import java.util.Set;

/** Counts the runs of tor in a log, by the lines with which it begins to write. */
final class RunMark {

  /** tor tells its version twice when it starts, in two ways, with few lines between. */
  private static final long NEAR = 30;

  private int runs = 1;
  private long line = 1;
  private boolean any;
  private boolean reloads;

  /** The ways in which this run has told its version. */
  private final Set<String> told = new HashSet<>();

  RunMark() {}

  /** Whether with this message, none of the sentences, another run begins. */
  boolean isAnotherRun(long number, String message) {
    if (message.startsWith("Received reload signal")) {
      // tor opens its logs anew, and tells its version again.
      reloads = true;
      return false;
    }
    String how = how(message);
    if (how.isEmpty()) {
      any |= !message.isEmpty();
      return false;
    }
    boolean goesOn = !told.isEmpty() && !told.contains(how) && number - line <= NEAR;
    boolean another = any && !goesOn && !reloads;
    reloads = false;
    any = true;
    if (another) {
      told.clear();
      runs++;
      line = number;
    }
    told.add(how);
    return another;
  }

  /** Something was told of a transport. */
  void sentence() {
    any = true;
  }

  private static String how(String message) {
    if (!message.startsWith("Tor ")) {
      return "";
    }
    boolean opens = message.contains(" opening ") && message.contains("log file");
    return opens ? "opens" : message.contains(" running on ") ? "runs" : "";
  }

  /** How many there were, this one included. */
  int runs() {
    return runs;
  }

  /** The line with which the last begins, from 1. */
  long line() {
    return line;
  }
}
