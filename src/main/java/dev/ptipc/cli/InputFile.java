package dev.ptipc.cli;

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
      return new FilterInputStream(System.in) {
        @Override
        public void close() {}
      };
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(name, null, "is a directory");
    }
    return Files.newInputStream(path);
  }

  @Override
  public String toString() {
    return name;
  }
}
