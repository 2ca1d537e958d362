package dev.ptipc.report;

/** Characters that are plain text to JSON, but not to every terminal. */
final class Controls {

  private Controls() {}

  /** Whether a character, not ASCII, may move or recolour what a terminal shows. */
  static boolean isObeyed(int character) {
    boolean control = character >= 0x80 && character < 0xA0;
    boolean direction =
        character == 0x061C
            || character == 0x200E
            || character == 0x200F
            || (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return control || direction;
  }

  /** The escape of JSON for a character. */
  static String escape(int character) {
    return "\\u" + Integer.toHexString(0x10000 | character).substring(1);
  }
}
