package dev.ptipc.transcript;

import java.io.IOException;

/**
 * Takes stdout in pieces and judges its lines. An interface, so that a program that never judges
 * them in parallel also runs where there are no threads.
 */
interface StdoutPieces extends AutoCloseable {

  /**
   * Takes the next piece.
   *
   * @param piece may be used again after the call
   * @param length how many bytes of it count
   * @throws IOException when what is found cannot be written
   */
  void feed(byte[] piece, int length) throws IOException;

  /**
   * Stdout has ended. When this returns, all has been told.
   *
   * @throws IOException when what is found cannot be written
   */
  void finish() throws IOException;

  /**
   * The input has broken off. What is whole is told, as it would have been line by line.
   *
   * @throws IOException when what is found cannot be written
   */
  void breakOff() throws IOException;

  @Override
  void close();
}
