package dev.ptipc.parentlog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts lines. For Node.js another class of this name stands in its place. */
final class LineEnds {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  private LineEnds() {}

  /** How many lines end; eight bytes at a time, as this is most of the work on a large log. */
  static long count(byte[] bytes, int from, int to) {
    long count = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, at) ^ NEWLINES;
      // The highest bit of each byte is set unless the byte is 0, which it is for an LF.
      count += Long.BYTES - Long.bitCount((((eight & LOW) + LOW) | eight) & ~LOW);
    }
    for (; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }
}
