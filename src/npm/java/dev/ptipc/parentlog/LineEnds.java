package dev.ptipc.parentlog;

/** Counts lines, where there is no way to look at eight bytes at a time. */
final class LineEnds {

  private LineEnds() {}

  static long count(byte[] bytes, int from, int to) {
    long count = 0;
    for (int at = from; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }
}
