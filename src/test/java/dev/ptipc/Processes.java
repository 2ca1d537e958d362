package dev.ptipc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for processes that a test may have left behind. */
public final class Processes {

  private Processes() {}

  /** Those whose environment names a directory, double forks included. */
  public static List<ProcessHandle> naming(Path directory) throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> process.getFileName().toString().matches("[0-9]+"))
          .filter(process -> environment(process).contains("=" + directory))
          .flatMap(
              process ->
                  ProcessHandle.of(Long.parseLong(process.getFileName().toString())).stream())
          .toList();
    }
  }

  private static String environment(Path process) {
    try {
      return Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // It has just gone, or is another user's.
      return "";
    }
  }
}
