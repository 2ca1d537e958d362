package dev.ptipc.environment;

import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;

/** Backslashes in the options of servers (3.2.3) and in the arguments of connections (3.5). */
final class Backslashes {

  private Backslashes() {}

  /** Where a byte stands without a backslash before it; the length when it does not. */
  static int find(Bytes text, int wanted, int from) {
    int i = from;
    while (i < text.length() && text.at(i) != wanted) {
      i += text.at(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  /** A backslash stands for the byte behind it. */
  static Bytes decode(Bytes text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
      out.write(text.at(i));
    }
    return Bytes.of(out.toByteArray());
  }

  /** Puts a backslash before each of the characters. */
  static String encode(String text, String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (escaped.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
