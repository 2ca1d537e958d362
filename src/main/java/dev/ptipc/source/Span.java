package dev.ptipc.source;

/**
 * A stretch of bytes inside one line (or one value of the environment).
 *
 * @param start offset of the first byte, counted from 0
 * @param end offset of the byte after the last one; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {

  /** The span of a value that was made by a program and has no place in a line. */
  public static final Span NONE = new Span(0, 0);

  /** Refuses spans that run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /**
   * The empty span at an offset.
   *
   * @param offset bytes from the start of the line
   * @return a span of no bytes
   */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /**
   * The number of bytes covered.
   *
   * @return 0 for an empty span
   */
  public int length() {
    return end - start;
  }
}
