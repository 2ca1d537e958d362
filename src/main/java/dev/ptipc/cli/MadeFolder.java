package dev.ptipc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder for files that are made from the grammar, where others may lie that are not. */
final class MadeFolder {

  /** What is made from the grammar says so, but for a licence and the like. */
  private static final String MARK = "from the grammar of ptipc";

  /** More than any of them has. */
  private static final int MOST_BYTES = 1 << 20;

  private final Path folder;
  private final Map<String, String> files;

  /**
   * A folder.
   *
   * @param folder which, or one that is to be
   * @param files by path in it the text that is to be written
   */
  MadeFolder(Path folder, Map<String, String> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * A file that would be lost: another of that name, which does not say that it was made here. One
   * that never says so may be replaced where every file beside it that should say so does.
   *
   * @return its path; null where nothing would be lost
   */
  @Nullable Path foreign() throws IOException {
    boolean isOwn = isOwn();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      boolean mayGo = isOwn && !file.getValue().contains(MARK);
      if (Files.isRegularFile(path) && !mayGo && !isSame(path, file.getValue()) && !isMade(path)) {
        return path;
      }
    }
    return null;
  }

  private boolean isOwn() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getValue().contains(MARK) && !isMade(folder.resolve(file.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Path path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  private static boolean isMade(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).contains(MARK);
    }
  }
}
