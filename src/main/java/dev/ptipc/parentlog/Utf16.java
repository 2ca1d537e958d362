package dev.ptipc.parentlog;

/**
 * Turns a file into UTF-8 that Windows wrote as UTF-16; passes any other on as it is. It shows by
 * its byte order mark, or by the zero bytes among its first four.
 */
final class Utf16 {

  /** Takes the bytes. */
  interface Sink {

    /** The next piece, in an array that may be used again after the call. */
    void feed(byte[] piece, int from, int to);
  }

  private enum Order {
    UNDECIDED,
    NONE,
    LITTLE,
    BIG
  }

  private static final int SHOWS = 4;

  /** What stands for half of a character. */
  private static final int REPLACEMENT = 0xFFFD;

  private final Sink sink;
  private final byte[] head = new byte[SHOWS];
  private int length;
  private Order order = Order.UNDECIDED;
  private int odd = -1;
  private char high;
  private byte[] out = new byte[0];
  private int written;

  Utf16(Sink sink) {
    this.sink = sink;
  }

  /** Takes the next piece of the file. */
  void feed(byte[] piece, int from, int to) {
    int at = from;
    while (order == Order.UNDECIDED && at < to) {
      head[length++] = piece[at++];
      if (length == SHOWS) {
        decide();
      }
    }
    pass(piece, at, to);
  }

  /** The file has ended. */
  void finish() {
    if (order == Order.UNDECIDED) {
      decide();
    }
    if (odd >= 0 || high != 0) {
      pass(new byte[0], 0, 0);
      put(REPLACEMENT);
      sink.feed(out, 0, written);
    }
  }

  private void decide() {
    int first = length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
    if (first == 0xFFFE || hasZeros(1)) {
      order = Order.LITTLE;
    } else if (first == 0xFEFF || hasZeros(0)) {
      order = Order.BIG;
    } else {
      order = Order.NONE;
    }
    boolean mark = first == 0xFFFE || first == 0xFEFF;
    pass(head, mark ? 2 : 0, length);
  }

  /** Whether two characters of ASCII begin the file, their zeros at this place. */
  private boolean hasZeros(int at) {
    return length == SHOWS
        && head[at] == 0
        && head[at + 2] == 0
        && head[1 - at] > 0
        && head[3 - at] > 0;
  }

  private void pass(byte[] piece, int from, int to) {
    if (order == Order.NONE) {
      sink.feed(piece, from, to);
      return;
    }
    if (order == Order.UNDECIDED) {
      return;
    }
    // Three bytes a pair at the most, and as many for what is left of the piece before.
    int most = 2 * (to - from) + 2 * SHOWS;
    out = out.length < most ? new byte[most] : out;
    written = 0;
    for (int i = from; i < to; i++) {
      int next = piece[i] & 0xFF;
      if (odd < 0) {
        odd = next;
      } else {
        unit((char) (order == Order.LITTLE ? next << 8 | odd : odd << 8 | next));
        odd = -1;
      }
    }
    sink.feed(out, 0, written);
    written = 0;
  }

  private void unit(char unit) {
    if (Character.isLowSurrogate(unit) && high != 0) {
      put(Character.toCodePoint(high, unit));
      high = 0;
      return;
    }
    if (high != 0) {
      put(REPLACEMENT);
      high = 0;
    }
    if (Character.isHighSurrogate(unit)) {
      high = unit;
    } else {
      put(Character.isLowSurrogate(unit) ? REPLACEMENT : unit);
    }
  }

  private void put(int character) {
    if (character < 0x80) {
      out[written++] = (byte) character;
    } else if (character < 0x800) {
      out[written++] = (byte) (0xC0 | (character >> 6));
      out[written++] = (byte) (0x80 | (character & 0x3F));
    } else {
      if (character < 0x10000) {
        out[written++] = (byte) (0xE0 | (character >> 12));
      } else {
        out[written++] = (byte) (0xF0 | (character >> 18));
        out[written++] = (byte) (0x80 | ((character >> 12) & 0x3F));
      }
      out[written++] = (byte) (0x80 | ((character >> 6) & 0x3F));
      out[written++] = (byte) (0x80 | (character & 0x3F));
    }
  }
}
