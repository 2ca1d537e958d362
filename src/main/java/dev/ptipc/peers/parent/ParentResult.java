package dev.ptipc.peers.parent;

import java.util.List;

/**
 * What came of a comparison with a parent.
 *
 * @param parent its name and version
 * @param sessions how many it was given
 * @param unplayed those that asked for what it cannot be made to ask a transport for, with the
 *     reason
 * @param left how many there was no time for
 * @param failed those that could not be played, with the reason
 * @param interrupted whether it was ended before its time
 * @param findings what was found, the worst kinds first
 */
public record ParentResult(
    String parent,
    int sessions,
    List<String> unplayed,
    int left,
    List<String> failed,
    boolean interrupted,
    List<ParentFinding> findings) {

  /** Keeps the lists from changing. */
  public ParentResult {
    unplayed = List.copyOf(unplayed);
    failed = List.copyOf(failed);
    findings = List.copyOf(findings);
  }

  /**
   * The same for everybody to read: what makes the parent stop or hang is for its makers first.
   *
   * @return without those findings
   */
  public ParentResult published() {
    List<ParentFinding> open = findings.stream().filter(one -> !one.isSecret()).toList();
    return new ParentResult(parent, sessions, unplayed, left, failed, interrupted, open);
  }
}
