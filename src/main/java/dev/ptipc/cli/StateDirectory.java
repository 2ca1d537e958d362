package dev.ptipc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for a transport's files, which goes when the command ends, however it ends. */
final class StateDirectory implements AutoCloseable {

  private final Path path = Files.createTempDirectory("ptipc-state-");
  private final Thread cleaner = new Thread(this::remove);

  StateDirectory() throws IOException {
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  Path path() {
    return path;
  }

  /** More than once: what is being ended at the same time may still write. */
  private void remove() {
    for (int i = 0; i < 20 && Files.exists(path); i++) {
      removeOnce();
    }
  }

  private void removeOnce() {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      // Then at once.
    }
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The hook is running: this program is being ended.
    }
  }
}
