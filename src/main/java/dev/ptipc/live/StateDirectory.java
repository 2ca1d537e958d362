package dev.ptipc.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for a transport's files, which goes when the command ends, however it ends. */
public final class StateDirectory implements AutoCloseable {

  /** A transport that is being killed may write while we delete. */
  private static final int ATTEMPTS = 20;

  private static final long PAUSE = 50;

  private final Path path = Temporary.folder("ptipc-state-");
  private final AtExit atExit = new AtExit(this::remove);

  /**
   * Makes an empty directory.
   *
   * @throws IOException when it cannot be made
   */
  public StateDirectory() throws IOException {}

  /**
   * Where it is.
   *
   * @return an absolute path
   */
  public Path path() {
    return path;
  }

  private void remove() {
    try {
      for (int i = 0; i < ATTEMPTS && !delete(path); i++) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Deletes a directory and all that is in it.
   *
   * @param directory one that nobody needs any more
   * @return whether it is gone
   */
  public static boolean delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // It has been deleted, or somebody writes meanwhile.
    }
    return Files.notExists(directory);
  }

  @Override
  public void close() {
    remove();
    atExit.close();
  }
}
