package dev.ptipc.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes stdout in pieces and judges its lines. An interface, so that a program that never judges
 * them in parallel also runs where there are no threads. What cannot be written ends it as it ends
 * a {@link TranscriptListener}.
 */
interface StdoutPieces extends AutoCloseable {

  /**
   * Takes the next piece.
   *
   * @param piece may be used again after the call
   * @param length how many bytes of it count
   */
  void feed(byte[] piece, int length);

  /** Stdout has ended. When this returns, all has been told. */
  void finish();

  /** The input has broken off. What is whole is told, as it would have been line by line. */
  void breakOff();

  /** The same for this reason, for which it counts less that what is told cannot be written. */
  default void breakOff(IOException reason) {
    try {
      breakOff();
    } catch (UncheckedIOException e) {
      reason.addSuppressed(e.getCause());
    }
  }

  @Override
  void close();
}
