package dev.ptipc.peers.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param lines how many lines all targets were asked
 * @param unsendable how many lines were left out, because an LF is in them
 * @param interrupted whether it was ended before all lines were asked
 * @param targets the targets, in the order of the command line
 * @param causes what was found, in the order of targets, then the shortest witness first
 */
public record ComparisonResult(
    long lines,
    long unsendable,
    boolean interrupted,
    List<TargetSummary> targets,
    List<Cause> causes) {

  /**
   * How it went with a target.
   *
   * @param command that starts it
   * @param restarts how often it had to be started again
   * @param givenUp why it was not asked to the end; null when it was
   * @param leftOut which lines it was not asked, and why, a sentence each
   */
  public record TargetSummary(
      String command, int restarts, @Nullable String givenUp, List<String> leftOut) {

    /** Keeps the list from changing. */
    public TargetSummary {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Keeps the lists from changing. */
  public ComparisonResult {
    targets = List.copyOf(targets);
    causes = List.copyOf(causes);
  }
}
