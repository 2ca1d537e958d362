package dev.ptipc.codec;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** The cures of malformed pairs of LOG and STATUS. */
final class PairHelp {

  private PairHelp() {}

  /** The quote of a value, whose field begins here, is not closed. */
  static String ofOpenQuote(Bytes line, int field) {
    int last = line.length() - 1;
    boolean quote = last > field + 1 && line.at(last) == '"';
    if (quote) {
      return "a backslash makes the last quote a part of the value; write `\\\\` for a backslash";
    }
    int backslashes = 0;
    while (line.at(last - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1
        ? "write `\\\\` for a backslash, and end the value with a quote"
        : "end the value with a quote; write a line break inside it as `\\n`";
  }

  /** Something stands directly after a closing quote. */
  static String ofTextAfterQuote(Bytes line, int offset) {
    int end = offset;
    while (end < line.length() && isKeyPart(line.at(end))) {
      end++;
    }
    boolean pair = end > offset && end < line.length() && line.at(end) == '=';
    boolean separator = line.at(offset) == ',' || line.at(offset) == ';';
    return pair || separator
        ? "put a space between two pairs"
        : "write a quote inside a value as `\\\"`";
  }

  /** A word that ends here has no equals sign: one in capitals was to be a key. */
  static @Nullable String ofWord(Bytes line, int operands, int end) {
    int start = end;
    boolean key = true;
    while (start > operands && line.at(start - 1) != ' ') {
      start--;
      key &= line.at(start) >= 'A' && line.at(start) <= 'Z';
    }
    if (key && start < end) {
      return "print an equals sign directly after " + Shown.quoted(line.part(start, end));
    }
    boolean behindPair = line.part(0, start).indexOf('=', 0) >= 0;
    return behindPair ? "put a value that holds spaces in quotes" : null;
  }

  private static boolean isKeyPart(int b) {
    return (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '-';
  }
}
