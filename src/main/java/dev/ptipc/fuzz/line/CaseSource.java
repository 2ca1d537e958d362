package dev.ptipc.fuzz.line;

import dev.ptipc.fuzz.CaseRandom;

/**
 * Makes cases: a line each, with the LF that ends it. Not to be used by two threads at once, and
 * not public work: {@link LineCases} numbers them.
 */
abstract class CaseSource {

  /** How many bytes a case has at most. */
  abstract int most();

  /**
   * Writes one case.
   *
   * @param random at the beginning of the case's numbers
   * @param out has room for {@link #most} bytes
   * @param at offset of the first byte to write
   * @return offset after the last byte written
   */
  abstract int write(CaseRandom random, byte[] out, int at);

  /** The same, for those to which the number of the case means something. */
  int write(long number, CaseRandom random, byte[] out, int at) {
    return write(random, out, at);
  }
}
