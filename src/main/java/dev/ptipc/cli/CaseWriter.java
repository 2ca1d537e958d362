package dev.ptipc.cli;

import java.io.Closeable;

/** Takes generated cases. */
interface CaseWriter extends Closeable {

  /**
   * Takes one.
   *
   * @param bytes hold it; may be used again after the call
   * @param length of it
   */
  void write(byte[] bytes, int length);

  /** Writes what is still held. */
  @Override
  void close();
}
