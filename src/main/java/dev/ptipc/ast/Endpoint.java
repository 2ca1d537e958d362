package dev.ptipc.ast;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;

/**
 * Where a transport listens (3.3.2-CMETHOD-2, 3.3.3-SMETHOD-2).
 *
 * @param host the text before the last colon, as written: brackets, if any, are part of it
 * @param port the one to nine digits after it, as written
 */
public record Endpoint(Value host, Value port) {

  /** The greatest port that there is. */
  public static final int LAST_PORT = 65535;

  /**
   * The host as a socket library wants it.
   *
   * @return the host without its brackets, when it has both
   */
  public Bytes address() {
    Bytes host = this.host.bytes();
    int last = host.length() - 1;
    boolean bracketed = last > 0 && host.at(0) == '[' && host.at(last) == ']';
    return bracketed ? host.part(1, last) : host;
  }

  /**
   * The port as a number.
   *
   * @return 0 to 999,999,999; only 1 to 65535 can be connected to
   */
  public int portNumber() {
    int number = 0;
    for (int i = 0; i < port.bytes().length(); i++) {
      number = 10 * number + (port.bytes().at(i) - '0');
    }
    return number;
  }

  /**
   * The whole of it.
   *
   * @return from the first byte of the host to the last digit of the port
   */
  public Span span() {
    return new Span(host.span().start(), port.span().end());
  }
}
