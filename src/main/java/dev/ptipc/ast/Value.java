package dev.ptipc.ast;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Objects;

/**
 * One field of a message. There are several in a line, so its place is kept as two numbers and made
 * into a {@link Span} when somebody asks.
 *
 * @param bytes its meaning: escapes and quotes removed. Not always UTF-8
 * @param start offset in the line of its first byte, escapes and quotes included, counted from 0
 * @param end offset of the byte after its last one
 */
public record Value(Bytes bytes, int start, int end) {

  /** Refuses places that run backwards, as {@link Span} does. */
  public Value {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place: " + start + " to " + end);
    }
  }

  /**
   * A value with its place.
   *
   * @param bytes its meaning
   * @param span where it stands in the line, escapes and quotes included
   */
  public Value(Bytes bytes, Span span) {
    this(bytes, span.start(), span.end());
  }

  /**
   * A value made by a program.
   *
   * @param text its meaning, as UTF-8
   * @return the value, without a place
   */
  public static Value of(String text) {
    return new Value(Bytes.of(Objects.requireNonNull(text, "text")), Span.NONE);
  }

  /**
   * Its place.
   *
   * @return where it stands in the line, escapes and quotes included; {@link Span#NONE} for a value
   *     that was made by a program
   */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * The meaning as text.
   *
   * @return the bytes read as UTF-8, U+FFFD for what is not
   */
  public String text() {
    return bytes.text();
  }
}
