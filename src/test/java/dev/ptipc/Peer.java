package dev.ptipc;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A program of another project that a test needs. */
public final class Peer {

  private static final boolean CONTINUOUS_INTEGRATION = "true".equals(System.getenv("CI"));

  private Peer() {}

  /**
   * Finds a program, or else ends the test: as failed in continuous integration, which installs all
   * of them, and as skipped on a user's machine.
   *
   * @param name of the program
   * @return where it is
   */
  public static Path need(String name) {
    for (String directory :
        (System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin").split(File.pathSeparator, -1)) {
      Path program = Path.of(directory, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    String word = name + " is not installed, and this test runs against the real one";
    if (CONTINUOUS_INTEGRATION) {
      Assertions.fail(word);
    }
    Assumptions.abort(word);
    throw new AssertionError(word);
  }
}
