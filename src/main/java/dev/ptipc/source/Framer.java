package dev.ptipc.source;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts a stream of bytes, fed in pieces of any size, into lines (3.3-STDOUT-1).
 *
 * <p>No more than the limit is ever held: of a longer line only its place is kept. How the stream
 * was cut into pieces makes no difference.
 */
public final class Framer {

  /** The limit unless another is set: 64 KiB. */
  public static final int DEFAULT_LIMIT = 64 * 1024;

  private final int limit;
  private final Consumer<Line> lines;
  private byte[] held = new byte[256];
  private int length;
  private boolean dropping;
  private long number;
  private long start;
  private long offset;

  /**
   * A framer at the start of its input.
   *
   * @param limit bytes that a line may have before its LF, a CR included; at least 1
   * @param lines takes each line as it ends
   */
  public Framer(int limit, Consumer<Line> lines) {
    this(limit, 1, 0, lines);
  }

  /**
   * A framer at the start of a line of its input.
   *
   * @param limit bytes that a line may have before its LF, a CR included; at least 1
   * @param number of the line, from 1
   * @param offset of its first byte in the whole input
   * @param lines takes each line as it ends
   */
  public Framer(int limit, long number, long offset, Consumer<Line> lines) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " bytes");
    }
    this.limit = limit;
    this.number = number;
    this.start = offset;
    this.offset = offset;
    this.lines = requireNonNull(lines, "lines");
  }

  /**
   * Takes the next piece of input.
   *
   * @param piece an array that may be used again after the call
   * @param from offset of the first byte
   * @param to offset after the last byte
   */
  public void feed(byte[] piece, int from, int to) {
    requireNonNull(piece, "piece");
    int begin = from;
    for (int i = from; i < to; i++) {
      if (piece[i] == '\n') {
        if (offset == start && i - begin <= limit) {
          offset += i + 1 - begin;
          whole(piece, begin, i);
        } else {
          hold(piece, begin, i);
          offset++;
          end(true);
        }
        begin = i + 1;
      }
    }
    hold(piece, begin, to);
  }

  /** Ends the input. A line that was begun is handed on as one without LF. */
  public void finish() {
    if (offset > start) {
      end(false);
    }
  }

  private void hold(byte[] piece, int from, int to) {
    int more = to - from;
    offset += more;
    if (dropping || more > limit - length) {
      dropping = true;
      length = 0;
      return;
    }
    if (length + more > held.length) {
      byte[] wider = new byte[Math.min(limit, Math.max(2 * held.length, length + more))];
      System.arraycopy(held, 0, wider, 0, length);
      held = wider;
    }
    System.arraycopy(piece, from, held, length, more);
    length += more;
  }

  private void end(boolean newline) {
    if (dropping) {
      tell(held, 0, 0, Line.Ending.TOO_LONG);
    } else if (newline) {
      whole(held, 0, length);
    } else {
      tell(held, 0, length, Line.Ending.NONE);
    }
    length = 0;
    dropping = false;
  }

  private void whole(byte[] bytes, int from, int to) {
    boolean cr = to > from && bytes[to - 1] == '\r';
    tell(bytes, from, cr ? to - 1 : to, cr ? Line.Ending.CRLF : Line.Ending.LF);
  }

  private void tell(byte[] bytes, int from, int to, Line.Ending ending) {
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    lines.accept(new Line(number, start, Bytes.wrap(copy, 0, copy.length), ending));
    number++;
    start = offset;
  }
}
