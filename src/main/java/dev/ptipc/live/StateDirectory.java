package dev.ptipc.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A directory for a transport's files, which goes when the command ends, however it ends. */
public final class StateDirectory implements AutoCloseable {

  /** A transport that is being killed may write while we delete. */
  private static final int ATTEMPTS = 20;

  private static final long PAUSE = 50;

  private static final Set<PosixFilePermission> OWNERS =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path path = Temporary.folder("ptipc-state-");
  private final AtExit atExit;

  /**
   * Makes an empty directory.
   *
   * @throws IOException when it cannot be made, or the program is being ended
   */
  public StateDirectory() throws IOException {
    try {
      atExit = new AtExit(this::remove);
    } catch (AtExit.Ending e) {
      remove();
      throw e;
    }
  }

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
   * Deletes a directory and all that is in it, whoever may write there: Go, for one, keeps what it
   * has fetched in directories where nobody may delete. No link is followed.
   *
   * @param directory one that nobody needs any more
   * @return whether it is gone
   */
  public static boolean delete(Path directory) {
    if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      entries(directory).forEach(StateDirectory::delete);
    }
    try {
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      // Somebody writes meanwhile, or it is not ours to delete: the rest can go all the same.
    }
    return Files.notExists(directory, LinkOption.NOFOLLOW_LINKS);
  }

  /** What is in a directory, which is opened to its owner first. */
  private static List<Path> entries(Path directory) {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
      if (permissions.addAll(OWNERS)) {
        Files.setPosixFilePermissions(directory, permissions);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // It is another's, or has no such permissions.
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    remove();
    atExit.close();
  }
}
