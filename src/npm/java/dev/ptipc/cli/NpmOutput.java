package dev.ptipc.cli;

import java.io.OutputStream;

/** Bytes, handed on as text. */
final class NpmOutput extends OutputStream {

  private static final int MOST = 64 * 1024;

  private final NpmSink sink;
  private final StringBuilder held = new StringBuilder();

  NpmOutput(NpmSink sink) {
    this.sink = sink;
  }

  @Override
  public void write(int b) {
    held.append((char) (b & 0xff));
    if (held.length() >= MOST) {
      flush();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void flush() {
    if (held.length() > 0) {
      sink.write(held.toString());
      held.setLength(0);
    }
  }
}
