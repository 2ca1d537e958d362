package dev.ptipc.peers.compare;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;

/** Where in a line two parsers part, in the words of the grammar. */
final class Whereabouts {

  private Whereabouts() {}

  /** The message, and the field of it where the line goes wrong: what a headline is about. */
  static String construct(Cause cause) {
    String construct = cause.construct();
    if (construct != null) {
      return construct;
    }
    Bytes line = cause.witness();
    String word = line.latin1().split(" ", 2)[0];
    Keyword keyword = Keyword.of(word);
    String message =
        keyword != Keyword.UNKNOWN
            ? "`" + word + "`"
            : cause.read() == 0 ? "the start of a line" : "an unknown keyword";
    boolean isWhole = cause.read() == line.length() && cause.says() != Verdict.MALFORMED;
    return isWhole ? message : message + ", at " + cause.due();
  }

  /** What both have read, and what is due then. */
  static String place(Cause cause) {
    String read =
        cause.read() == 0
            ? "at the start"
            : "after " + Shown.quoted(cause.witness().part(0, cause.read()));
    return read + ", where " + cause.due() + " is expected";
  }
}
