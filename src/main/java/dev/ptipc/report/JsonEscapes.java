package dev.ptipc.report;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Which characters of ASCII stand for themselves in a text of JSON, and what others become. */
final class JsonEscapes {

  private static final String DIGITS = "0123456789ABCDEF";

  /** By ASCII character the escape; null where it stands for itself. */
  private static final @Nullable String[] ESCAPES = escapes();

  /** By byte whether it is ASCII and stands for itself. */
  private static final boolean[] PLAIN = plain();

  private JsonEscapes() {}

  /** The escape of a character of ASCII that does not stand for itself. */
  static String of(int ascii) {
    return requireNonNull(ESCAPES[ascii]);
  }

  static boolean isPlain(int ascii) {
    return PLAIN[ascii];
  }

  /**
   * The first place from which on the bytes do not stand for themselves, or the end. Nearly all do,
   * so they have a table and a loop apart.
   */
  static int behindPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!PLAIN[bytes[i] & 0xFF]) {
        return i;
      }
    }
    return to;
  }

  private static @Nullable String[] escapes() {
    @Nullable String[] escapes = new String[0x80];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = "\\u00" + DIGITS.charAt(c >> 4) + DIGITS.charAt(c & 15);
    }
    escapes[0x7F] = "\\u007F";
    for (String two : new String[] {"\bb", "\tt", "\nn", "\ff", "\rr", "\"\"", "\\\\"}) {
      escapes[two.charAt(0)] = "\\" + two.charAt(1);
    }
    return escapes;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x100];
    for (int c = 0; c < ESCAPES.length; c++) {
      plain[c] = ESCAPES[c] == null;
    }
    return plain;
  }
}
