package dev.ptipc.playground;

import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Transcripts;

/**
 * What of the page goes into a link, which others will read: no password of a proxy in what the
 * transport was given. What it wrote stays as it is, for each of its bytes is judged; the page says
 * so when a password seems to be there.
 */
final class Shared {

  private static final String END_OF_HEADER = "# stdout:";

  private Shared() {}

  static String variable(String name, String value) {
    return name.equals(Variable.PROXY)
        ? Masked.uri(Bytes.of(Playground.bytes(value))).bytes().latin1()
        : value;
  }

  /** Only the header is changed: the lengths of what follows it are told in it. */
  static String input(String input) {
    if (!input.startsWith(Transcripts.MAGIC)) {
      return input;
    }
    StringBuilder shared = new StringBuilder();
    int at = 0;
    while (at < input.length() && !input.startsWith(END_OF_HEADER, at)) {
      int newline = input.indexOf('\n', at);
      int end = newline < 0 ? input.length() : newline + 1;
      shared.append(header(input.substring(at, end)));
      at = end;
    }
    return shared.append(input, at, input.length()).toString();
  }

  /** The program may be told one as well, as an argument. */
  private static String header(String line) {
    return Masked.text(Masked.line(Bytes.of(Playground.bytes(line))).bytes().latin1());
  }
}
