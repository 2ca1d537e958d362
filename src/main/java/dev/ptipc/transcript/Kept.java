package dev.ptipc.transcript;

import dev.ptipc.source.Bytes;
import java.util.Arrays;

/**
 * The beginning of a stream, cut behind a line. A line over the limit is cut too, but stays over
 * the limit, so that it is judged as it was.
 */
final class Kept {

  private final int limit;
  private final int most;
  private byte[] held = new byte[1024];
  private int size;

  /** Where the last line begins. */
  private int start;

  private boolean full;
  private long leftOut;

  Kept(int limit, int most) {
    this.limit = limit;
    this.most = most;
  }

  void add(byte[] piece) {
    int from = 0;
    while (from < piece.length) {
      int to = from;
      while (to < piece.length && piece[to] != '\n') {
        to++;
      }
      int room = limit + 1 - (size - start);
      int kept = Math.min(to - from, Math.max(room, 0));
      keep(piece, from, kept);
      leftOut += to - from - kept;
      if (to < piece.length) {
        keep(piece, to, 1);
        start = full ? start : size;
        to++;
      }
      from = to;
    }
  }

  private void keep(byte[] piece, int from, int length) {
    if (!full && size + length > most) {
      full = true;
      leftOut += size - start;
      size = start;
    }
    if (full) {
      leftOut += length;
      return;
    }
    if (size + length > held.length) {
      held = Arrays.copyOf(held, Math.min(most, Math.max(2 * held.length, size + length)));
    }
    System.arraycopy(piece, from, held, size, length);
    size += length;
  }

  Bytes bytes() {
    return Bytes.of(Arrays.copyOf(held, size));
  }

  /** Whether whole lines are left out, and not only the ends of long ones. */
  boolean isFull() {
    return full;
  }

  long leftOut() {
    return leftOut;
  }
}
