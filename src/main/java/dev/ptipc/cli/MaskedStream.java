package dev.ptipc.cli;

import dev.ptipc.parentlog.Mask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Hides secrets in what is written, line by line: what is no whole line yet is held back. */
final class MaskedStream extends OutputStream {

  /** A longer line is cut: one object of JSON may be as long. */
  private static final int MOST = 4 << 20;

  private final OutputStream out;
  private final Mask mask;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  MaskedStream(OutputStream out, Mask mask) {
    this.out = out;
    this.mask = mask;
  }

  @Override
  public void write(int b) throws IOException {
    held.write(b);
    if (b == '\n' || held.size() > MOST) {
      finish();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n' || held.size() + i - start > MOST) {
        held.write(bytes, start, i + 1 - start);
        start = i + 1;
        finish();
      }
    }
    held.write(bytes, start, from + length - start);
  }

  /** Writes what is held back, too. */
  void finish() throws IOException {
    if (held.size() > 0) {
      String line = mask.text(held.toString(StandardCharsets.ISO_8859_1));
      held.reset();
      out.write(line.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
