package dev.ptipc.docs;

import dev.ptipc.emit.Emitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What in a repository is not as it would be made now. */
public final class Staleness {

  private Staleness() {}

  /**
   * Compares the derived files with those of a repository.
   *
   * @param root of the repository
   * @param derived by path from the root the text
   * @return by path a short difference; for a file that is not derived any more too
   * @throws IOException when the repository cannot be read
   */
  public static Map<String, String> of(Path root, Map<String, String> derived) throws IOException {
    Map<String, String> stale = new TreeMap<>();
    for (Map.Entry<String, String> file : derived.entrySet()) {
      Path path = root.resolve(file.getKey());
      if (!Files.exists(path)) {
        stale.put(file.getKey(), "is not there");
      } else {
        String committed = Files.readString(path, StandardCharsets.UTF_8);
        if (!committed.equals(file.getValue())) {
          stale.put(file.getKey(), difference(committed, file.getValue()));
        }
      }
    }
    for (String left : leftOver(root, derived)) {
      stale.put(left, "is no longer made");
    }
    return stale;
  }

  private static List<String> leftOver(Path root, Map<String, String> derived) throws IOException {
    List<String> left = new ArrayList<>();
    for (String made : List.of(Documentation.FOLDER, Emitter.FOLDER)) {
      Path folder = root.resolve(made);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !derived.containsKey(file) && !Documentation.isMadeElsewhere(file))
              .filter(file -> !isIgnored(file, derived))
              .forEach(left::add);
        }
      }
    }
    return left;
  }

  /** Whether it lies in an emitted package that says itself that compilers leave such files. */
  private static boolean isIgnored(String file, Map<String, String> derived) {
    if (!file.startsWith(Emitter.FOLDER)) {
      return false;
    }
    String[] names = file.substring(Emitter.FOLDER.length()).split("/", -1);
    String patterns = derived.getOrDefault(Emitter.FOLDER + names[0] + "/.gitignore", "");
    return patterns
        .lines()
        .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line.replace("/", "")))
        .anyMatch(glob -> Arrays.stream(names).map(Path::of).anyMatch(glob::matches));
  }

  /** The first line that differs, as it is and as it would be. */
  private static String difference(String committed, String fresh) {
    String[] before = committed.split("\n", -1);
    String[] after = fresh.split("\n", -1);
    int line = 0;
    while (line < before.length && line < after.length && before[line].equals(after[line])) {
      line++;
    }
    String is = line < before.length ? before[line] : "(the end)";
    String due = line < after.length ? after[line] : "(the end)";
    return "differs from line " + (line + 1) + "\n  - " + is + "\n  + " + due;
  }
}
