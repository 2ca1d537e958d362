package dev.ptipc.source;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * One line as it came from a transport.
 *
 * @param number counted from 1
 * @param offset of its first byte in the whole input, in bytes from 0
 * @param bytes what stands before its end; empty for a line over the limit
 * @param ending how it ended
 */
public record Line(long number, long offset, Bytes bytes, Ending ending) {

  /** How a line ends (3.3-STDOUT-1, E-15). */
  public enum Ending {
    /** By LF, as it should. */
    LF,
    /** By CR and LF. The CR is not among the line's bytes. */
    CRLF,
    /** By the end of the input. A CR before it is among the line's bytes. */
    NONE,
    /** It held more bytes than the limit; they were dropped. */
    TOO_LONG
  }

  /** A line without bytes, or without an ending, is none. */
  public Line {
    requireNonNull(bytes, "bytes");
    requireNonNull(ending, "ending");
  }

  /**
   * The line as it was sent, its LF aside.
   *
   * @return its bytes, and the CR that it ended in
   */
  public Bytes beforeLf() {
    if (ending != Ending.CRLF) {
      return bytes;
    }
    byte[] sent = Arrays.copyOf(bytes.toArray(), bytes.length() + 1);
    sent[bytes.length()] = '\r';
    return Bytes.wrap(sent, 0, sent.length);
  }

  /**
   * A line that stands alone, and that an LF follows.
   *
   * @param beforeLf its bytes, a CR included, and no LF
   * @return line 1 at offset 0; a CR at its end counts as part of the ending (E-15)
   */
  public static Line of(Bytes beforeLf) {
    int last = requireNonNull(beforeLf, "beforeLf").length() - 1;
    return last >= 0 && beforeLf.at(last) == '\r'
        ? new Line(1, 0, beforeLf.part(0, last), Ending.CRLF)
        : new Line(1, 0, beforeLf, Ending.LF);
  }
}
