package dev.ptipc.fuzz.mutator;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A good line that is to be broken, with the places of its parts. */
public final class Draft {

  private final String line;
  private final Message message;
  private final RandomPieces words;

  /**
   * A draft.
   *
   * @param line a line that has a message; one character a byte
   * @param words what to put into it
   */
  public Draft(String line, RandomPieces words) {
    this.line = line;
    this.words = words;
    this.message =
        Objects.requireNonNull(PtIpc.parse(line.getBytes(StandardCharsets.ISO_8859_1)).message());
  }

  String line() {
    return line;
  }

  Message message() {
    return message;
  }

  RandomPieces words() {
    return words;
  }

  String keyword() {
    return message.keyword().word();
  }

  /** What stands behind the keyword and a space. */
  String operands() {
    return line.substring(keyword().length() + 1);
  }

  /**
   * The line with another text at a place.
   *
   * @param span of what is replaced
   * @param text one character a byte
   * @return one character a byte, without LF
   */
  public String with(Span span, String text) {
    return line.substring(0, span.start()) + text + line.substring(span.end());
  }

  /** The line with a text put in somewhere behind the keyword and its space. */
  String inserted(String text) {
    int from = keyword().length() + 1;
    int at = from + words.below(line.length() - from + 1);
    return line.substring(0, at) + text + line.substring(at);
  }

  /** The offset of a space, whichever. */
  int space() {
    int from = words.below(line.length());
    int at = line.indexOf(' ', from);
    return at < 0 ? line.lastIndexOf(' ') : at;
  }

  /** The transport's name. */
  Span name() {
    return ((Message.MethodReport) message).transport().span();
  }

  /**
   * Where the transport listens.
   *
   * @return address and port of a CMETHOD or SMETHOD, the only lines that have one
   */
  public Endpoint endpoint() {
    return ((Message.Method) message).endpoint();
  }

  /** An SMETHOD with another text behind its address. */
  String withOptions(String options) {
    return line.substring(0, endpoint().span().end()) + options;
  }
}
