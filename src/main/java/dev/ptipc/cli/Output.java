package dev.ptipc.cli;

import dev.ptipc.parentlog.Mask;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, buffered, that says when it can be written no more. {@code System.out} would
 * swallow that.
 */
final class Output extends FilterOutputStream {

  private static final int BUFFER = 64 * 1024;

  private static final String STANDARD = "standard output";

  private final String name;

  /** What lies below and holds something back; null for nothing. */
  private final @Nullable MaskedStream mask;

  Output() {
    this(standardOutput(), STANDARD);
  }

  /** Standard output in which secrets are hidden. */
  static Output masked(Mask mask) {
    return new Output(new MaskedStream(standardOutput(), mask), STANDARD);
  }

  /** On a terminal that also shows progress, each piece takes the place of what is shown. */
  private static OutputStream standardOutput() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return Terminal.is("stdout") && Terminal.is("stderr") ? new OverProgress(out) : out;
  }

  private static final class OverProgress extends FilterOutputStream {

    private static final byte[] ERASE = Progress.ERASE.getBytes(StandardCharsets.US_ASCII);

    OverProgress(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (Progress.givesWay()) {
        out.write(ERASE);
      }
      out.write(bytes, offset, length);
    }
  }

  /**
   * Another place for results.
   *
   * @param out not closed
   * @param name what messages call it
   */
  Output(OutputStream out, String name) {
    super(new BufferedOutputStream(out, BUFFER));
    this.name = name;
    this.mask = out instanceof MaskedStream masked ? masked : null;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new Failures.OutputFailed(name, e);
    }
  }

  void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Failures.OutputFailed(name, e);
    }
  }

  @Override
  public void close() {
    flush();
    if (mask != null) {
      try {
        mask.finish();
      } catch (IOException e) {
        throw new Failures.OutputFailed(name, e);
      }
    }
  }
}
