package dev.ptipc.source;

/** Counts lines, where there is no way to look at eight bytes at a time. */
public final class LineEnds {

  private LineEnds() {}

  /** How many lines end. */
  public static int count(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }
}
