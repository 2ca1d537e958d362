package dev.ptipc.diagnostic;

import dev.ptipc.source.Bytes;

/**
 * Bytes of a transport made fit to be shown: printable ASCII stays, every other byte becomes {@code
 * \x1b}, two hexadecimal digits. Meant for people: a backslash is not doubled, because transports
 * write escapes of their own, in octal.
 */
public final class Shown {

  /** A quoted piece of a message is cut after so many bytes. */
  private static final int MOST = 60;

  private Shown() {}

  /**
   * Escapes all of the bytes.
   *
   * @param bytes anything
   * @return printable ASCII
   */
  public static String all(Bytes bytes) {
    if (bytes.isPrintable()) {
      return bytes.latin1();
    }
    StringBuilder shown = new StringBuilder(bytes.length() + 16);
    for (int i = 0; i < bytes.length(); i++) {
      one(shown, bytes.at(i));
    }
    return shown.toString();
  }

  /**
   * Escapes, cuts what is too long for a sentence, and puts backquotes around it.
   *
   * @param bytes anything
   * @return printable ASCII
   */
  public static String quoted(Bytes bytes) {
    return bytes.length() <= MOST
        ? "`" + all(bytes) + "`"
        : "`" + all(bytes.part(0, MOST)) + "...`";
  }

  /**
   * Names a byte for a sentence.
   *
   * @param b the byte, 0 to 255
   * @return {@code a space}, {@code a TAB}, {@code `x`}, {@code byte 0x80}
   */
  public static String named(int b) {
    return switch (b) {
      case ' ' -> "a space";
      case '\t' -> "a TAB";
      case '\r' -> "a CR";
      case '\n' -> "an LF";
      case 0x0B -> "a VT";
      case '\f' -> "an FF";
      case 0 -> "a NUL";
      default ->
          b > 0x20 && b < 0x7F
              ? "`" + (char) b + "`"
              : "byte 0x" + Character.forDigit(b >> 4, 16) + Character.forDigit(b & 15, 16);
    };
  }

  /**
   * Appends one byte, escaped.
   *
   * @param shown where to
   * @param b the byte, 0 to 255
   */
  public static void one(StringBuilder shown, int b) {
    if (b >= 0x20 && b < 0x7F) {
      shown.append((char) b);
    } else {
      shown.append("\\x").append(Character.forDigit(b >> 4, 16));
      shown.append(Character.forDigit(b & 15, 16));
    }
  }
}
