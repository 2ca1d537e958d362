package dev.ptipc.environment;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;

/**
 * A part of a variable's value.
 *
 * @param bytes as written, escapes included
 * @param span its place in the value
 * @param good whether it is of the form that the variable asks for
 */
public record Item(Bytes bytes, Span span, boolean good) {

  /**
   * A part of this item.
   *
   * @param start bytes from its start
   * @param end bytes from its start
   * @return the part, of the same quality
   */
  public Item part(int start, int end) {
    Span moved = new Span(span.start() + start, span.start() + end);
    return new Item(bytes.part(start, end), moved, good);
  }
}
