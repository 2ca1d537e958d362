package dev.ptipc.live;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that a program's name stands for. */
public final class ProgramFile {

  private static final String PATH = "PATH";

  private ProgramFile() {}

  /**
   * Looks for a program as the system does.
   *
   * @param program its name or path
   * @param directory where it is to be started; null for where this program is
   * @return its absolute path; null when there is none that may be executed
   */
  public static @Nullable Path find(String program, @Nullable Path directory) {
    Path base = directory == null ? Path.of("") : directory;
    String path = program.indexOf('/') >= 0 ? "" : System.getenv(PATH);
    if (path == null) {
      return null;
    }
    try {
      for (String place : path.split(":", -1)) {
        Path file = base.resolve(place).resolve(program).toAbsolutePath();
        if (Files.isRegularFile(file) && Files.isExecutable(file)) {
          return file;
        }
      }
    } catch (InvalidPathException e) {
      // Then nothing of that name is there.
    }
    return null;
  }
}
