package dev.ptipc.codec;

import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;

/** The keys and values of ARGS and their escapes (3.3.3-ARGS-2, E-03). */
final class ArgsText {

  private static final String NEEDLESS = "leave it out, or write `\\\\` where one is meant";

  private ArgsText() {}

  /**
   * Decodes a key, or a value without the equals sign before it.
   *
   * @param line the line
   * @param span the key or value
   * @param diagnostics takes bad and needless escapes
   * @return the key or value
   */
  static Value decode(Bytes line, Span span, List<Diagnostic> diagnostics) {
    Unescaped text = new Unescaped(span.length());
    Unescaped.Places needless = new Unescaped.Places("value");
    Unescaped.Places bare = new Unescaped.Places("value");
    int first = span.end();
    for (int i = span.start(); i < span.end(); i++) {
      int b = line.at(i);
      if (b == '=' || (b == '\\' && i + 1 == span.end())) {
        bare.add(i, i + 1);
        first = Math.min(first, i);
      } else if (b == '\\') {
        i++;
        b = line.at(i);
        if (!isEscaped(b)) {
          needless.add(i - 1, i + 1);
        }
      }
      text.add(b);
    }
    bare.report(
        DecodingRules.ARGS_UNESCAPED,
        line,
        "without a backslash before it",
        first < span.end() ? cure(line, span, first) : "",
        diagnostics);
    needless.report(DecodingRules.ARGS_ESCAPE, line, "needs no backslash", NEEDLESS, diagnostics);
    return text.value(span);
  }

  /** What is bare may be no part of the value at all: the next pair begins before it. */
  private static String cure(Bytes line, Span span, int bare) {
    if (line.at(bare) == '\\') {
      return "write it as `\\\\`";
    }
    int key = bare;
    while (key > span.start() && isOfKey(line.at(key - 1))) {
      key--;
    }
    int before = key > span.start() ? line.at(key - 1) : 0;
    return key < bare && (before == ';' || before == '&')
        ? "put a comma between two pairs, not `" + (char) before + "`"
        : "write it as `\\=`";
  }

  private static boolean isOfKey(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '_';
  }

  /**
   * Writes a key or value with the escapes that it needs.
   *
   * @param value any bytes
   * @param out where to
   */
  static void encode(Bytes value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      int b = value.at(i);
      if (isEscaped(b)) {
        out.append('\\');
      }
      out.append((char) b);
    }
  }

  private static boolean isEscaped(int b) {
    return b == '=' || b == ',' || b == '\\';
  }
}
