package dev.ptipc.parentlog;

import java.io.IOException;
import java.io.InputStream;

/** A file or pipe of which the beginning has been read, from its first byte on. */
final class BegunStream extends InputStream {

  private final byte[] head;
  private final int length;
  private final InputStream rest;
  private int at;

  BegunStream(byte[] head, int length, InputStream rest) {
    this.head = head;
    this.length = length;
    this.rest = rest;
  }

  @Override
  public int read() throws IOException {
    return at < length ? head[at++] & 0xff : rest.read();
  }

  /** What is there already is given without waiting for more. */
  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    if (at == length) {
      return rest.read(bytes, offset, most);
    }
    int got = Math.min(most, length - at);
    System.arraycopy(head, at, bytes, offset, got);
    at += got;
    return got;
  }
}
