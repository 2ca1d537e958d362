package dev.ptipc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Cases one after the other, in a file or on standard output. */
final class CaseStream implements CaseWriter {

  private final Output out;
  private final @Nullable OutputStream file;

  /** Opens the file, or standard output for null. */
  CaseStream(@Nullable Path path) throws IOException {
    file = path == null ? null : opened(path);
    out = file == null ? new Output() : new Output(file, String.valueOf(path));
  }

  private static OutputStream opened(Path path) throws IOException {
    try {
      return Files.newOutputStream(path);
    } catch (IOException e) {
      throw new IOException(Failures.cannotWrite(path.toString(), e), e);
    }
  }

  Output output() {
    return out;
  }

  @Override
  public void write(byte[] bytes, int length) {
    out.write(bytes, 0, length);
  }

  @Override
  public void close() {
    out.close();
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new Failures.OutputFailed("the output", e);
      }
    }
  }
}
