package dev.ptipc.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Looks at lines where they lie, so that those which need only be counted are not taken out. */
  public interface Sieve {

    /**
     * Looks at a line, of which the end may not have come yet.
     *
     * @param bytes hold it; to be left as they are
     * @param from offset of its first byte
     * @param to offset after the last byte that may be looked at
     * @return the offset of the LF of a line that is passed over; negative for others
     */
    int passed(byte[] bytes, int from, int to);
  }

  private final int limit;
  private final Consumer<Line> lines;
  private final Sieve sieve;
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
   * @param lines takes each line as it ends; if it throws, the framer is of no use after that
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
    this(limit, number, offset, lines, (bytes, from, to) -> -1);
  }

  /**
   * A framer that does not hand on every line.
   *
   * @param limit bytes that a line may have before its LF, a CR included; at least 1
   * @param number of the line, from 1
   * @param offset of its first byte in the whole input
   * @param lines takes each line that is not passed over, as it ends
   * @param sieve says which lines are passed over
   */
  public Framer(int limit, long number, long offset, Consumer<Line> lines, Sieve sieve) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " bytes");
    }
    this.limit = limit;
    this.number = number;
    this.start = offset;
    this.offset = offset;
    this.lines = requireNonNull(lines, "lines");
    this.sieve = requireNonNull(sieve, "sieve");
  }

  /**
   * Cuts a whole input.
   *
   * @param limit bytes that a line may have before its LF, a CR included; at least 1
   * @param input holds it
   * @param from offset of its first byte
   * @param to offset after its last byte
   * @return its lines
   */
  public static List<Line> lines(int limit, byte[] input, int from, int to) {
    List<Line> lines = new ArrayList<>(1);
    Framer framer = new Framer(limit, lines::add);
    framer.feed(requireNonNull(input, "input"), from, to);
    framer.finish();
    return lines;
  }

  /**
   * A line that stands alone, as it comes out of a pipe where an LF follows it.
   *
   * @param beforeLf its bytes, a CR included, and no LF
   * @return line 1 at offset 0; without bytes when they are over the usual limit
   */
  public static Line line(Bytes beforeLf) {
    return requireNonNull(beforeLf, "beforeLf").length() > DEFAULT_LIMIT
        ? new Line(1, 0, Bytes.EMPTY, Line.Ending.TOO_LONG)
        : Line.of(beforeLf);
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
    while (begin < to) {
      int end = passed(piece, begin, to);
      if (end >= 0) {
        offset += end + 1 - begin;
        next();
      } else {
        end = newline(piece, begin, to);
        if (end == to) {
          break;
        }
        line(piece, begin, end);
      }
      begin = end + 1;
    }
    hold(piece, begin, to);
  }

  /** The offset of the LF of a line that is passed over, if the whole of it is here. */
  private int passed(byte[] piece, int from, int to) {
    return offset == start
        ? sieve.passed(piece, from, to - from > limit ? from + limit + 1 : to)
        : -1;
  }

  /** A line whose LF is here. */
  private void line(byte[] piece, int from, int to) {
    if (offset == start && to - from <= limit) {
      offset += to + 1 - from;
      whole(piece, from, to);
    } else {
      hold(piece, from, to);
      offset++;
      end(true);
    }
  }

  /** The first newline, or the end. A loop apart is what the second compiler makes most of. */
  private static int newline(byte[] piece, int from, int to) {
    for (int i = from; i < to; i++) {
      if (piece[i] == '\n') {
        return i;
      }
    }
    return to;
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
    // The sieve looks for an LF, too.
    int room = length + more + 1;
    if (room > held.length) {
      byte[] wider = new byte[Math.max(room, Math.min(limit, 2 * held.length))];
      System.arraycopy(held, 0, wider, 0, length);
      held = wider;
    }
    System.arraycopy(piece, from, held, length, more);
    length += more;
  }

  private void end(boolean newline) {
    if (dropping) {
      tell(held, 0, 0, Line.Ending.TOO_LONG);
    } else if (!newline) {
      tell(held, 0, length, Line.Ending.NONE);
    } else {
      held[length] = '\n';
      if (sieve.passed(held, 0, length + 1) < 0) {
        whole(held, 0, length);
      } else {
        next();
      }
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
    next();
  }

  private void next() {
    number++;
    start = offset;
  }
}
