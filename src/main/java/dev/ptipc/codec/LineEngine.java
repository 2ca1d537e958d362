package dev.ptipc.codec;

import dev.ptipc.source.Bytes;

/** A way of reading one line. Not to be used by two threads at once. */
public interface LineEngine {

  /**
   * Reads a line.
   *
   * @param line any bytes, without the LF that ended them
   * @return the message, or why there is none
   */
  ParsedLine parse(Bytes line);
}
