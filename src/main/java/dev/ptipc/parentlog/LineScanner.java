package dev.ptipc.parentlog;

import dev.ptipc.source.LineEnds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a log into lines, fed in pieces of any size, and passes those over in which nothing can
 * matter. No more of a line than a limit is ever held: the rest of a longer one is passed over.
 */
final class LineScanner {

  /** Takes lines. */
  interface Sink {

    /**
     * A line that may matter.
     *
     * @param number counted from 1
     * @param text without its end, one character a byte; of a long line its beginning
     */
    void line(long number, String text);
  }

  /** A line of the protocol may have 64 KiB, and something stands before it. */
  static final int LIMIT = 68 * 1024;

  private final Sink sink;

  /** So many lines at the start are all told, for those who wonder what the file is. */
  private final long head;

  private long number = 1;
  private byte[] held = new byte[1024];
  private int length;
  private boolean begun;

  LineScanner(long head, Sink sink) {
    this.head = head;
    this.sink = sink;
  }

  /** How many lines there were. */
  long lines() {
    return begun ? number : number - 1;
  }

  /** Takes the next piece. */
  void feed(byte[] piece, int from, int to) {
    int start = from;
    if (begun) {
      int end = newline(piece, from, to);
      hold(piece, from, end);
      if (end == to) {
        return;
      }
      endHeld();
      start = end + 1;
    }
    int behind = to;
    while (behind > start && piece[behind - 1] != '\n') {
      behind--;
    }
    lines(piece, start, behind);
    if (behind < to) {
      hold(piece, behind, to);
    }
  }

  /** Tells a line that was begun. */
  void finish() {
    if (begun) {
      endHeld();
    }
  }

  /** Lines that all end. */
  private void lines(byte[] piece, int from, int to) {
    int at = from;
    while (at < to && number <= head) {
      int end = newline(piece, at, to);
      tell(piece, at, end);
      number++;
      at = end + 1;
    }
    for (int found; (found = Anchors.find(piece, at, to)) >= 0; ) {
      int begin = found;
      while (begin > at && piece[begin - 1] != '\n') {
        begin--;
      }
      number += LineEnds.count(piece, at, begin);
      int end = newline(piece, found, to);
      tell(piece, begin, end);
      number++;
      at = end + 1;
    }
    number += LineEnds.count(piece, at, to);
  }

  private static int newline(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private void endHeld() {
    if (number <= head || Anchors.find(held, 0, length) >= 0) {
      tell(held, 0, length);
    }
    number++;
    length = 0;
    begun = false;
  }

  private void tell(byte[] bytes, int from, int to) {
    int last = Math.min(to, from + LIMIT);
    int end = last > from && bytes[last - 1] == '\r' ? last - 1 : last;
    sink.line(number, new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
  }

  private void hold(byte[] piece, int from, int to) {
    begun = true;
    int more = Math.min(to - from, LIMIT - length);
    if (length + more > held.length) {
      held = Arrays.copyOf(held, Math.min(LIMIT, Math.max(2 * held.length, length + more)));
    }
    System.arraycopy(piece, from, held, length, more);
    length += more;
  }
}
