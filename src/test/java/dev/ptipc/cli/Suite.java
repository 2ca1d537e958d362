package dev.ptipc.cli;

import dev.ptipc.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all runs of the executable jar have in common: a directory for temporary files, which is
 * also in their environment, so that whatever they leave behind can be found.
 */
final class Suite {

  /** In the environment of each run, and so of all that it starts. */
  static final String VARIABLE = "PTIPC_TEST_SUITE";

  static final Path DIRECTORY = create();

  private Suite() {}

  private static Path create() {
    try {
      Path directory = Files.createTempDirectory("ptipc-suite-");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processes whose environment names a directory, double forks included. */
  static List<ProcessHandle> processes(Path directory) throws IOException {
    return Processes.naming(directory);
  }

  /** The files that lie in a directory. */
  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
