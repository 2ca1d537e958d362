package dev.ptipc.fuzz;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.source.Framer;

/**
 * Says what a case is, as the program does that reads it from a file. Not to be used by two threads
 * at once.
 */
public final class CaseJudge {

  private final PtIpc ptIpc = new PtIpc();

  /**
   * Checks one case.
   *
   * @param bytes hold it
   * @param from offset of its first byte
   * @param to offset after its last byte; there is at least one
   * @return the line that it is
   */
  public CheckedLine check(byte[] bytes, int from, int to) {
    return ptIpc.check(Framer.lines(Framer.DEFAULT_LIMIT, bytes, from, to).get(0));
  }
}
