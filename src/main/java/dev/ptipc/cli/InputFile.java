package dev.ptipc.cli;

import dev.ptipc.live.SystemReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an option names to be read.
 *
 * @param name {@code -} for standard input
 */
record InputFile(String name) {

  boolean isStandardInput() {
    return name.equals("-");
  }

  /** Opens it; what fails then names the file. Standard input is not closed with it. */
  InputStream open() throws IOException {
    if (isStandardInput()) {
      return standardInput();
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(name, null, "is a directory");
    }
    return Files.newInputStream(path);
  }

  /** What fails names it. It is not closed. */
  static InputStream standardInput() {
    return new FilterInputStream(System.in) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        try {
          return super.read(bytes, from, length);
        } catch (IOException e) {
          throw new FileSystemException("standard input", null, SystemReason.of(e));
        }
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
