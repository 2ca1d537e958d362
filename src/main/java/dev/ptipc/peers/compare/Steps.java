package dev.ptipc.peers.compare;

import dev.ptipc.automaton.compile.LinePaths;

/**
 * Counts how often the lines that are asked take each step through the automaton. What is rare
 * about a line that parts is likely why.
 */
final class Steps {

  private static final int BYTES = 256;

  private final LinePaths paths;
  private final int[] counts;

  Steps(LinePaths paths) {
    this.paths = paths;
    counts = new int[paths.size() * BYTES];
  }

  void count(byte[] line) {
    int[] states = paths.states(line);
    for (int i = 0; i < Math.min(states.length, line.length); i++) {
      counts[step(states[i], line[i])]++;
    }
  }

  /** The number of a line's step that has been taken least often; -1 for an empty line. */
  int rarest(byte[] line) {
    int[] states = paths.states(line);
    int rarest = -1;
    for (int i = 0; i < Math.min(states.length, line.length); i++) {
      int step = step(states[i], line[i]);
      if (rarest < 0 || counts[step] < counts[rarest]) {
        rarest = step;
      }
    }
    return rarest;
  }

  private int step(int state, byte b) {
    return state * BYTES + paths.symbol(b);
  }
}
