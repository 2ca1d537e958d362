package dev.ptipc.source;

/** What concerns ASCII, and no other characters. */
public final class Ascii {

  private Ascii() {}

  /**
   * Whether all bytes are printable characters of ASCII, a space among them.
   *
   * @param array holds them
   * @param from offset of the first
   * @param to offset behind the last
   * @return false for a control character, or a byte from 0x80 on
   */
  public static boolean isPrintable(byte[] array, int from, int to) {
    for (int i = from; i < to; i++) {
      // Bytes from 0x80 on are below 0.
      if (array[i] < ' ' || array[i] == 0x7F) {
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
