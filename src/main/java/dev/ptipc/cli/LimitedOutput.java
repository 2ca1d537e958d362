package dev.ptipc.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file that must not grow for ever: after so many bytes it only counts, until it is lifted. */
final class LimitedOutput extends FilterOutputStream {

  private final long most;
  private long written;
  private long leftOut;
  private boolean lifted;

  LimitedOutput(OutputStream out, long most) {
    super(out);
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (lifted || (leftOut == 0 && written + length <= most)) {
      out.write(bytes, offset, length);
      written += length;
    } else {
      leftOut += length;
    }
  }

  /** Says what is left out, and writes what follows whatever its length. */
  void lift() throws IOException {
    lifted = true;
    if (leftOut > 0) {
      out.write(("... " + leftOut + " bytes are left out here\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
