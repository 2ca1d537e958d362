package dev.ptipc.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that a program's name stands for. */
public final class ProgramFile {

  private static final String PATH = "PATH";

  /** Of a first line the system reads no more. */
  private static final int MOST = 255;

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

  /**
   * The interpreter of a script, as Linux reads its first line: blanks and tabs around the name,
   * and nothing else, do not count.
   *
   * @param start of the file, as {@link #start} has it
   * @return its name, which may be empty; null for what is no script
   */
  static @Nullable String interpreter(String start) {
    return start.startsWith("#!")
        ? start.split("\n", 2)[0].substring(2).replaceAll("^[ \t]+", "").split("[ \t]", 2)[0]
        : null;
  }

  /**
   * Its first bytes, a character each, as many as the system reads; null when it cannot be read.
   */
  static @Nullable String start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return null;
    }
  }
}
