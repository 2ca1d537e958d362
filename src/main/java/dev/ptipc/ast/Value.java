package dev.ptipc.ast;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of a message: what it means, and its place in the line. A line has several, and most
 * are never looked at, so one holds the line and two numbers; its parts are made when somebody
 * asks.
 */
public final class Value {

  /** The line; or what was decoded from it, which is the meaning. */
  private final Bytes holder;

  /** Where it begins in the line; {@code ~} of that, below 0, when it is in quotes. */
  private final int first;

  /** Where it ends in the line; {@code ~} of that, below 0, when it was decoded. */
  private final int last;

  private Value(Bytes holder, int first, int last) {
    this.holder = holder;
    this.first = first;
    this.last = last;
  }

  /**
   * A value that does not stand in the line as it is meant.
   *
   * @param bytes its meaning: escapes and quotes removed
   * @param span where it stands in the line, escapes and quotes included
   */
  public Value(Bytes bytes, Span span) {
    this(Objects.requireNonNull(bytes, "bytes"), span.start(), ~span.end());
  }

  /**
   * A value that means what is written.
   *
   * @param line the line
   * @param start offset of its first byte
   * @param end offset after its last byte
   * @return the value
   * @throws IndexOutOfBoundsException when that is no part of the line
   */
  public static Value written(Bytes line, int start, int end) {
    Objects.checkFromToIndex(start, end, line.length());
    return new Value(line, start, end);
  }

  /**
   * A value in quotes, without an escape.
   *
   * @param line the line
   * @param start offset of the quote before it
   * @param end offset after the quote behind it
   * @return the value, which means what is between them
   * @throws IndexOutOfBoundsException when that is no part of the line, or too short for quotes
   */
  public static Value quoted(Bytes line, int start, int end) {
    Objects.checkFromToIndex(start, end, line.length());
    if (end - start < "\"\"".length()) {
      throw new IndexOutOfBoundsException(start + " to " + end + " has no room for quotes");
    }
    return new Value(line, ~start, end);
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
   * Its meaning: escapes and quotes removed.
   *
   * @return bytes that are not always UTF-8
   */
  public Bytes bytes() {
    if (last < 0) {
      return holder;
    }
    return first < 0 ? holder.part(~first + 1, last - 1) : holder.part(first, last);
  }

  /**
   * Where it begins.
   *
   * @return offset in the line of its first byte, escapes and quotes included, counted from 0
   */
  public int start() {
    return first < 0 ? ~first : first;
  }

  /**
   * Where it ends.
   *
   * @return offset of the byte after its last one
   */
  public int end() {
    return last < 0 ? ~last : last;
  }

  /**
   * Its place.
   *
   * @return where it stands in the line, escapes and quotes included; {@link Span#NONE} for a value
   *     that was made by a program
   */
  public Span span() {
    return new Span(start(), end());
  }

  /**
   * The meaning as text.
   *
   * @return the bytes read as UTF-8, U+FFFD for what is not
   */
  public String text() {
    return bytes().text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that
        && start() == that.start()
        && end() == that.end()
        && bytes().equals(that.bytes());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * bytes().hashCode() + start()) + end();
  }

  /** The text and its place, for debugging. */
  @Override
  public String toString() {
    return text() + " at " + start() + " to " + end();
  }
}
