package dev.ptipc.parentlog;

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
  private int state = Anchors.START;
  private byte[] held = new byte[1024];
  private int length;
  private boolean begun;
  private boolean matters;

  LineScanner(long head, Sink sink) {
    this.head = head;
    this.sink = sink;
    this.matters = head > 0;
  }

  /** How many lines there were. */
  long lines() {
    return begun ? number : number - 1;
  }

  /** Takes the next piece. */
  void feed(byte[] piece, int from, int to) {
    int[] steps = Anchors.steps();
    int start = from;
    int s = state;
    for (int i = from; i < to; i++) {
      s = steps[(s << 8) | (piece[i] & 0xFF)];
      if (s >= Anchors.START) {
        continue;
      }
      if (s == Anchors.FOUND) {
        matters = true;
        while (i + 1 < to && piece[i + 1] != '\n') {
          i++;
        }
      } else {
        end(piece, start, i);
        start = i + 1;
      }
      s = Anchors.START;
    }
    state = s;
    if (start < to) {
      hold(piece, start, to);
    }
  }

  /** Tells a line that was begun. */
  void finish() {
    if (begun) {
      end(held, 0, 0);
    }
  }

  private void end(byte[] piece, int from, int to) {
    if (matters && begun) {
      hold(piece, from, to);
      tell(held, 0, length);
    } else if (matters) {
      tell(piece, from, Math.min(to, from + LIMIT));
    }
    number++;
    length = 0;
    begun = false;
    matters = number <= head;
  }

  private void tell(byte[] bytes, int from, int to) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
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
