package dev.ptipc.source;

/** What concerns ASCII, and no other characters. */
public final class Ascii {

  private Ascii() {}

  /**
   * Whether a byte is a printable character of ASCII, as a space is.
   *
   * @param b any byte
   * @return false for a control character, or a byte from 0x80 on
   */
  public static boolean isPrintable(byte b) {
    // Bytes from 0x80 on are below 0.
    return b >= ' ' && b != 0x7F;
  }

  static boolean isPrintable(byte[] array, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPrintable(array[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean isAscii(byte[] array, int from, int to) {
    for (int i = from; i < to; i++) {
      if (array[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a text is an identifier of C, as the name of a transport has to be (3.1-NAME-1), and as
   * that of a variable is which a shell can carry.
   *
   * @param text any
   * @return false for an empty one
   */
  public static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * {@link Bytes#latin1} with the capital letters of ASCII as small ones. No locale is asked, and
   * no table of other letters is loaded, which is slow where this is compiled for Node.js.
   *
   * @param text any bytes
   * @return a text as long as the bytes
   */
  public static String lowerCase(Bytes text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int b = text.at(i);
      lower.append((char) (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b));
    }
    return lower.toString();
  }
}
