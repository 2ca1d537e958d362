package dev.ptipc.parentlog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file of which {@link Utf16} makes UTF-8, if it is none. */
final class Utf16Stream extends InputStream {

  private static final int PIECE = 64 * 1024;

  private final InputStream in;
  private final Utf16 decoder = new Utf16(this::take);
  private final byte[] piece = new byte[PIECE];
  private byte[] ready = new byte[PIECE];
  private int at;
  private int length;
  private boolean hasEnded;

  Utf16Stream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return isThere() ? ready[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (!isThere()) {
      return -1;
    }
    int got = Math.min(most, length - at);
    System.arraycopy(ready, at, bytes, offset, got);
    at += got;
    return got;
  }

  /** Whether there is a byte more; waits for it. */
  private boolean isThere() throws IOException {
    while (at == length && !hasEnded) {
      at = 0;
      length = 0;
      int got = in.read(piece);
      hasEnded = got < 0;
      if (hasEnded) {
        decoder.finish();
      } else {
        decoder.feed(piece, 0, got);
      }
    }
    return at < length;
  }

  private void take(byte[] bytes, int from, int to) {
    int room = length + to - from;
    ready = room > ready.length ? Arrays.copyOf(ready, room) : ready;
    System.arraycopy(bytes, from, ready, length, to - from);
    length = room;
  }
}
