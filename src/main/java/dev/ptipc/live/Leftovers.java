package dev.ptipc.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes that a transport has started and left behind. Their parent is gone, so on Linux they
 * are known by the state directory in their environment, which no other run has.
 */
final class Leftovers {

  private static final Path PROCESSES = Path.of("/proc");

  private static final int ROUNDS = 100;

  private Leftovers() {}

  /** Until none is found: one may start another while we look. */
  static void kill(String stateLocation) {
    List<ProcessHandle> found = find(stateLocation);
    for (int i = 0; i < ROUNDS && !found.isEmpty(); i++) {
      found.forEach(ProcessHandle::destroyForcibly);
      found = find(stateLocation);
    }
  }

  static List<ProcessHandle> find(String stateLocation) {
    List<ProcessHandle> found = new ArrayList<>();
    if (stateLocation.isEmpty() || !Files.isDirectory(PROCESSES)) {
      return found;
    }
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      for (Path process : processes.toList()) {
        String number = String.valueOf(process.getFileName());
        if (number.chars().allMatch(Character::isDigit) && has(process, stateLocation)) {
          ProcessHandle.of(Long.parseLong(number)).ifPresent(found::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Without a list of processes there is nothing to find.
    }
    return found;
  }

  private static boolean has(Path process, String stateLocation) {
    try {
      String environment =
          Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
      return List.of(environment.split("\u0000", -1))
          .contains("TOR_PT_STATE_LOCATION=" + stateLocation);
    } catch (IOException e) {
      // It has just gone, or is another user's.
      return false;
    }
  }
}
