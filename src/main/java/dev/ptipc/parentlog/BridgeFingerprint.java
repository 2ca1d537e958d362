package dev.ptipc.parentlog;

import dev.ptipc.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint in a Bridge line. What is told does not repeat it, for a mask does not know it
 * where it is wrong.
 *
 * @param wrong the part that is wrong, from the first character of the first word
 * @param words how many words it takes up
 * @param message says why
 */
record BridgeFingerprint(Span wrong, int words, String message) {

  static final String HELP = "copy the whole bridge line, its 40 hexadecimal digits in one word";

  private static final int DIGITS = 40;

  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");

  /** Whether it is one. */
  static boolean isRight(String text) {
    return text.length() == DIGITS && HEX.matcher(text).matches();
  }

  /** What is wrong with the words from the fingerprint on; null for nothing. */
  static @Nullable BridgeFingerprint fault(List<String> words) {
    String text = words.get(0);
    int length = text.length();
    if (isRight(text)) {
      return null;
    }
    if (text.startsWith("$")) {
      return new BridgeFingerprint(new Span(0, 1), 1, "a `$` before the fingerprint of a bridge");
    }
    if (length > DIGITS && isRight(text.substring(0, DIGITS))) {
      return new BridgeFingerprint(
          new Span(DIGITS, length), 1, "more than 40 digits in the fingerprint of a bridge");
    }
    int parts = 0;
    int digits = 0;
    while (parts < words.size() && HEX.matcher(words.get(parts)).matches()) {
      digits += words.get(parts++).length();
    }
    if (parts > 1 && digits == DIGITS) {
      return new BridgeFingerprint(
          new Span(0, length), parts, "spaces in the fingerprint of a bridge");
    }
    if (length == DIGITS) {
      int at = 0;
      while (HEX.matcher(text.substring(at, at + 1)).matches()) {
        at++;
      }
      return new BridgeFingerprint(
          new Span(at, at + 1), 1, "no hexadecimal digit, in the fingerprint of a bridge");
    }
    return new BridgeFingerprint(
        new Span(0, length),
        1,
        HEX.matcher(text).matches()
            ? "the fingerprint of a bridge has " + length + " digits, not 40"
            : "this is neither a fingerprint nor K=V");
  }
}
