package dev.ptipc;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole session and everything there is to say about it.
 *
 * @param role given or found out; null when nothing tells it
 * @param lines each line of stdout
 * @param findings about the environment, the lines and the conversation, in the order in which they
 *     show
 */
public record SessionReport(@Nullable Role role, List<CheckedLine> lines, List<Finding> findings) {

  /** Keeps the lists from changing. */
  public SessionReport {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * Whether the transport kept to the protocol.
   *
   * @return true when there is no error; warnings and notes may stand
   */
  public boolean isConformant() {
    return findings.stream()
        .noneMatch(finding -> finding.diagnostic().severity() == Severity.ERROR);
  }
}
