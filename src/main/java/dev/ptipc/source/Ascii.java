package dev.ptipc.source;

/** What is done to the letters of ASCII, and to no other. */
public final class Ascii {

  private Ascii() {}

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
