package dev.ptipc.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Processes that a program has started and left behind. Their parent is gone, so on Linux they are
 * known by a variable in their environment that no other run has, or by the session that they are
 * in.
 */
final class Leftovers {

  private static final Path PROCESSES = Path.of("/proc");

  private static final int ROUNDS = 100;

  /** Where, behind the name of the program, its status has the state, and the session. */
  private static final int STATE = 0;

  private static final int SESSION = 3;

  private Leftovers() {}

  /** Until none is found: one may start another while we look. */
  static void kill(String mark, @Nullable ProcessHandle leader) {
    boolean any = true;
    for (int i = 0; i < ROUNDS && any; i++) {
      any = false;
      for (ProcessHandle process : find(mark, leader)) {
        any |= process.destroyForcibly();
      }
    }
  }

  /**
   * Looks for them.
   *
   * @param mark the name of the variable
   * @param leader the leader of the session, alive or not; null when there is none
   */
  static List<ProcessHandle> find(String mark, @Nullable ProcessHandle leader) {
    List<ProcessHandle> found = new ArrayList<>();
    if (!Files.isDirectory(PROCESSES)) {
      return found;
    }
    // A number is not given anew while a session has it; after that it may be somebody else's.
    long number = leader == null ? -1 : leader.pid();
    boolean ours = ProcessHandle.of(number).map(now -> now.equals(leader)).orElse(true);
    String session = leader != null && ours ? Long.toString(number) : "none";
    List<ProcessHandle> above = ourselvesAndAncestors();
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      for (Path process : processes.toList()) {
        String name = String.valueOf(process.getFileName());
        if (name.chars().allMatch(Character::isDigit)) {
          // Taken hold of before we look: the number alone could meanwhile become another's.
          ProcessHandle.of(Long.parseLong(name))
              .filter(handle -> !above.contains(handle))
              .filter(handle -> isIn(process, session) || has(process, mark))
              .ifPresent(found::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Without a list of processes there is nothing to find.
    }
    return found;
  }

  private static List<ProcessHandle> ourselvesAndAncestors() {
    return Stream.iterate(
            ProcessHandle.current(), handle -> handle != null, h -> h.parent().orElse(null))
        .toList();
  }

  private static boolean isIn(Path process, String session) {
    String status = read(process.resolve("stat"));
    // The name of the program stands in brackets and may have any character in it.
    String[] fields = status.substring(status.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length > SESSION
        && fields[SESSION].equals(session)
        && !"ZX".contains(fields[STATE]);
  }

  private static boolean has(Path process, String mark) {
    return Arrays.asList(read(process.resolve("environ")).split("\u0000", -1))
        .contains(mark + "=1");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // It has just gone, or is another user's.
      return "";
    }
  }
}
