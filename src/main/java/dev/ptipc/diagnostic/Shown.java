package dev.ptipc.diagnostic;

import dev.ptipc.source.Bytes;
import java.util.Arrays;

/**
 * Bytes of a transport made fit to be shown: printable ASCII stays, every other byte becomes {@code
 * \x1b}, two hexadecimal digits. Meant for people: a backslash is not doubled, because transports
 * write escapes of their own, in octal.
 */
public final class Shown {

  /** A quoted piece of a message is cut after so many bytes. */
  private static final int MOST = 60;

  /**
   * Letters, marks and symbols of which nothing is seen, or that stand for what is no character.
   */
  private static final int[][] UNSEEN = {
    {0x34F, 0x34F},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0},
    {0xFFFC, 0xFFFD},
    {0xE0100, 0xE01EF},
  };

  private Shown() {}

  /**
   * What a user has typed, such as the name of a file, which is to be found again by it: only what
   * is not seen, or turns the order of what is, is escaped.
   *
   * @param text anything
   * @return the text without control characters
   */
  public static String typed(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int c : text.codePoints().toArray()) {
      if (isSeen(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(all(Bytes.of(new String(Character.toChars(c)))));
      }
    }
    return shown.toString();
  }

  private static boolean isSeen(int c) {
    int type = Character.getType(c);
    return switch (type) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> Arrays.stream(UNSEEN).noneMatch(range -> range[0] <= c && c <= range[1]);
    };
  }

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
