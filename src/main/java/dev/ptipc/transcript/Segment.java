package dev.ptipc.transcript;

import dev.ptipc.source.LineEnds;

/** A stretch of input that begins with a line, to be judged apart from what stands around it. */
final class Segment {

  /** Each line may have findings, which are longer than it: so many are judged at once. */
  private static final int MOST_LINES = 8 * 1024;

  private final byte[] bytes;
  private int length;
  private int end;
  private long number;
  private long offset;

  Segment(int size) {
    bytes = new byte[size];
  }

  /** Begins with a line of this number, from 1, whose first byte has this offset. */
  void begin(long firstNumber, long firstOffset) {
    number = firstNumber;
    offset = firstOffset;
    length = 0;
    end = 0;
  }

  /** Takes as much of a piece as there is room for, and returns how much that is. */
  int fill(byte[] piece, int from, int to) {
    int taken = Math.min(to - from, bytes.length - length);
    System.arraycopy(piece, from, bytes, length, taken);
    length += taken;
    end = length;
    return taken;
  }

  /**
   * Ends behind the last newline, or that of as many lines as are judged at once, and moves what
   * stands there to the next segment. Without any newline all is one line, which ends here; the
   * next segment begins with what comes.
   *
   * @return whether there was a newline
   */
  boolean cut(Segment next) {
    end = behindLines();
    if (end == 0) {
      end = length;
      next.begin(number + 1, offset + length);
      return false;
    }
    int lines = newlines();
    if (lines > MOST_LINES) {
      lines = MOST_LINES;
      end = behind(MOST_LINES);
    }
    next.begin(number + lines, offset + end);
    next.fill(bytes, end, length);
    return true;
  }

  /** Forgets the line that has begun. */
  void cutOff() {
    length = behindLines();
    end = length;
  }

  private int behindLines() {
    int behind = length;
    while (behind > 0 && bytes[behind - 1] != '\n') {
      behind--;
    }
    return behind;
  }

  private int behind(int lines) {
    int i = 0;
    for (int left = lines; left > 0; i++) {
      left -= bytes[i] == '\n' ? 1 : 0;
    }
    return i;
  }

  private int newlines() {
    return LineEnds.count(bytes, 0, end);
  }

  /** Moves on, while nothing is in it yet. */
  void skip(int count) {
    offset += count;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Whether it has more lines than are judged at once. */
  boolean isDense() {
    return newlines() > MOST_LINES;
  }

  boolean isFull() {
    return length == bytes.length;
  }

  /** The number of its first line, from 1. */
  long number() {
    return number;
  }

  /** The offset of its first byte in the whole input. */
  long offset() {
    return offset;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many of the bytes count. */
  int end() {
    return end;
  }
}
