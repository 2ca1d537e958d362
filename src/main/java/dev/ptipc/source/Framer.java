package dev.ptipc.source;

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
  private long number = 1;
  private long start;
  private long offset;

  /**
   * A framer at the start of its input.
   *
   * @param limit bytes that a line may have before its LF, a CR included; at least 1
   * @param lines takes each line as it ends
   */
  public Framer(int limit, Consumer<Line> lines) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " bytes");
    }
    this.limit = limit;
    this.lines = lines;
  }

  /**
   * Takes the next piece of input.
   *
   * @param piece an array that may be used again after the call
   * @param from offset of the first byte
   * @param to offset after the last byte
   */
  public void feed(byte[] piece, int from, int to) {
    int begin = from;
    for (int i = from; i < to; i++) {
      if (piece[i] == '\n') {
        hold(piece, begin, i);
        offset++;
        end(true);
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
    boolean cr = newline && length > 0 && held[length - 1] == '\r';
    byte[] copy = new byte[cr ? length - 1 : length];
    System.arraycopy(held, 0, copy, 0, copy.length);
    Line.Ending ending =
        dropping
            ? Line.Ending.TOO_LONG
            : cr ? Line.Ending.CRLF : newline ? Line.Ending.LF : Line.Ending.NONE;
    lines.accept(new Line(number, start, Bytes.wrap(copy, 0, copy.length), ending));
    number++;
    start = offset;
    length = 0;
    dropping = false;
  }
}
