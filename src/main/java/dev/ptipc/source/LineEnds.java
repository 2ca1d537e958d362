package dev.ptipc.source;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts lines. For Node.js another class of this name stands in its place. */
public final class LineEnds {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  /** Every second byte, and what adds them all up in the highest. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private static final long SUM = 0x0001000100010001L;

  /** A byte counts so far. */
  private static final int MOST = 255;

  private LineEnds() {}

  /**
   * How many lines end; eight bytes at a time, as this is much of the work on a large file.
   *
   * @param bytes hold them
   * @param from offset of the first byte
   * @param to offset after the last byte
   * @return the number of LFs
   */
  public static int count(byte[] bytes, int from, int to) {
    requireNonNull(bytes, "bytes");
    int count = 0;
    int at = from;
    while (at + Long.BYTES <= to) {
      long counts = 0;
      int end = Math.min(to - Long.BYTES + 1, at + MOST * Long.BYTES);
      for (; at < end; at += Long.BYTES) {
        long eight = (long) EIGHT.get(bytes, at) ^ NEWLINES;
        // The highest bit of each byte is set unless the byte is 0, which it is for an LF.
        counts += ~(((eight & LOW) + LOW) | eight | LOW) >>> (Byte.SIZE - 1);
      }
      long pairs = (counts & EVEN) + ((counts >>> Byte.SIZE) & EVEN);
      count += (int) ((pairs * SUM) >>> (Long.SIZE - Short.SIZE));
    }
    for (; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }
}
