package dev.ptipc.source;

/** UTF-8, read by hand so that every runtime agrees on what a broken sequence turns into. */
final class Utf8 {

  private Utf8() {}

  /**
   * Measures the sequence at an offset.
   *
   * @return its length in bytes when it is well formed; otherwise minus the length of its longest
   *     part that could begin a well-formed one, at least 1
   */
  static int sequence(byte[] array, int at, int to) {
    int lead = array[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= to || !continues(lead, i, array[at + i] & 0xFF)) {
        return -i;
      }
    }
    return length;
  }

  /** The second byte is narrower after four leads: no overlong forms, surrogates or over 10FFFF. */
  private static boolean continues(int lead, int index, int b) {
    int low = index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = index > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return b >= low && b <= high;
  }

  static boolean isValid(byte[] array, int from, int to) {
    for (int i = from; i < to; ) {
      int length = sequence(array, i, to);
      if (length < 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  static String decode(byte[] array, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int length = sequence(array, i, to);
      text.appendCodePoint(length < 0 ? 0xFFFD : codePoint(array, i, length));
      i += Math.abs(length);
    }
    return text.toString();
  }

  private static int codePoint(byte[] array, int at, int length) {
    int lead = array[at] & 0xFF;
    int point = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      point = (point << 6) | (array[at + i] & 0x3F);
    }
    return point;
  }
}
