package dev.ptipc.ast;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Objects;

/**
 * A field of a message.
 *
 * @param bytes its meaning: escapes and quotes removed. Not always UTF-8
 * @param span where it stands in the line, escapes and quotes included
 */
public record Value(Bytes bytes, Span span) {

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
   * The meaning as text.
   *
   * @return the bytes read as UTF-8, U+FFFD for what is not
   */
  public String text() {
    return bytes.text();
  }
}
