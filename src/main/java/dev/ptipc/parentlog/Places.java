package dev.ptipc.parentlog;

import org.jspecify.annotations.Nullable;

/** Where the bytes of a text stand in the line of the file that it was taken from. */
final class Places {

  private final int shift;

  /** The place of each byte, and the one behind the last; null where the text stands as it is. */
  private final int @Nullable [] each;

  private Places(int shift, int @Nullable [] each) {
    this.shift = shift;
    this.each = each;
  }

  /** Of a text that stands as it is behind so many bytes. */
  static Places behind(int bytes) {
    return new Places(bytes, null);
  }

  /** Of a text whose bytes stand at these places; the last is that behind its end. */
  static Places at(int[] each) {
    return new Places(0, each);
  }

  /** Of that part of the text that begins with a byte of it. */
  Places from(int index) {
    return new Places(shift + index, each);
  }

  /** How many places it holds one by one. */
  int size() {
    return each == null ? 0 : each.length;
  }

  /** The place of a byte of the text, both counted from 0. */
  int of(int index) {
    int at = shift + index;
    return each == null ? at : each[Math.min(at, each.length - 1)];
  }
}
