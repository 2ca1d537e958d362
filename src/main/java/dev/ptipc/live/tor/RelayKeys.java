package dev.ptipc.live.tor;

import dev.ptipc.live.StateDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a relay, for the next one: making them takes a tor longer than all else. */
final class RelayKeys implements AutoCloseable {

  private static final String KEYS = "keys";

  private final StateDirectory directory;
  private boolean kept;

  /**
   * None yet.
   *
   * @throws IOException when there is no room for them
   */
  RelayKeys() throws IOException {
    directory = new StateDirectory();
  }

  /** Gives them to a tor that has not been started yet. */
  synchronized void give(Path data) throws IOException {
    if (kept) {
      copy(directory.path(), Files.createDirectories(data).resolve(KEYS));
    }
  }

  /** Takes them from a tor that has ended, when there are none yet. */
  synchronized void take(Path data) throws IOException {
    if (!kept && Files.isDirectory(data.resolve(KEYS))) {
      copy(data.resolve(KEYS), directory.path());
      kept = true;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    directory.close();
  }
}
