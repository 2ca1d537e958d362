package dev.ptipc.parser;

import dev.ptipc.source.Bytes;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A line as ANTLR reads it: each byte one character, so that ANTLR's indices are byte offsets. It
 * remembers how far the lexer went before it stepped back to the end of a token, because that is
 * where a refused line first departs from every good one.
 */
final class ByteStream implements CharStream {

  private final Bytes bytes;
  private int index;
  private int reached;

  ByteStream(Bytes bytes) {
    this.bytes = bytes;
  }

  /** Forgets how far the lexer went; called at the start of a token. */
  void beginToken() {
    reached = index;
  }

  /** The offset up to which the token that is being read could still have become one. */
  int reached() {
    return reached;
  }

  @Override
  public void consume() {
    index++;
    reached = Math.max(reached, index);
  }

  @Override
  public int LA(int distance) {
    int at = distance > 0 ? index + distance - 1 : index + distance;
    return at >= 0 && at < bytes.length() ? bytes.at(at) : EOF;
  }

  /** Nothing is ever dropped, so there is nothing to mark. */
  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int index) {
    this.index = index;
  }

  @Override
  public int size() {
    return bytes.length();
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, bytes.length());
    return bytes.part(Math.min(interval.a, end), end).latin1();
  }
}
