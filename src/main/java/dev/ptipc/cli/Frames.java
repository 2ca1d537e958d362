package dev.ptipc.cli;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.function.Consumer;

/**
 * Cuts a stream, fed in pieces of any size, into lines that come with their length before them:
 * four bytes, the highest first, then the line without LF. So a line can hold any bytes, LF
 * included.
 */
final class Frames {

  private static final int PREFIX = 4;

  private final int limit;
  private final Consumer<Line> lines;
  private int prefixed;
  private long length;
  private long read;
  private byte[] held = new byte[0];
  private long number;
  private long offset;

  /**
   * At the start of the input.
   *
   * @param limit bytes that a line may have; of a longer one only the place is kept
   * @param lines takes each line as it is complete
   */
  Frames(int limit, Consumer<Line> lines) {
    this.limit = limit;
    this.lines = lines;
  }

  /** Takes the next piece of input. */
  void feed(byte[] piece, int from, int to) {
    int at = from;
    while (at < to) {
      if (prefixed < PREFIX) {
        length = length << 8 | (piece[at++] & 0xFF);
        offset++;
        if (++prefixed == PREFIX) {
          held = new byte[length > limit ? 0 : (int) length];
        }
      } else {
        int part = (int) Math.min(to - at, length - read);
        if (length <= limit) {
          System.arraycopy(piece, at, held, (int) read, part);
        }
        at += part;
        read += part;
      }
      if (prefixed == PREFIX && read == length) {
        tell();
      }
    }
  }

  private void tell() {
    number++;
    Line.Ending ending = length > limit ? Line.Ending.TOO_LONG : Line.Ending.LF;
    lines.accept(new Line(number, offset, Bytes.wrap(held, 0, held.length), ending));
    offset += length;
    prefixed = 0;
    length = 0;
    read = 0;
  }

  /** How many bytes the frame still lacks that has been begun; 0 between two frames. */
  long missing() {
    return prefixed == 0 ? 0 : prefixed < PREFIX ? PREFIX - prefixed : length - read;
  }
}
