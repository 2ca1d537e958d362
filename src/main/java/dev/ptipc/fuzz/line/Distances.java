package dev.ptipc.fuzz.line;

import java.util.Arrays;

/** How many bytes there are at least from each node of a walk to the end of a line. */
final class Distances {

  /** From here no wanted line can be ended. */
  static final int NEVER = Integer.MAX_VALUE / 2;

  private final int[] bytes;

  Distances(WalkGraph graph) {
    bytes = new int[graph.size()];
    Arrays.fill(bytes, NEVER);
    boolean changed = true;
    while (changed) {
      changed = false;
      // Mostly a line ends in a node of a higher number.
      for (int node = bytes.length - 1; node >= 0; node--) {
        for (WalkGraph.Step step : graph.steps(node)) {
          int over = over(step);
          if (over < bytes[node]) {
            bytes[node] = over;
            changed = true;
          }
        }
      }
    }
  }

  int from(int node) {
    return bytes[node];
  }

  /** Over a step, its own byte included. */
  int over(WalkGraph.Step step) {
    return step.target() == WalkGraph.END ? 0 : 1 + bytes[step.target()];
  }

  /** The largest of those that are finite. */
  int farthest() {
    return Arrays.stream(bytes).filter(distance -> distance < NEVER).max().orElse(0);
  }
}
