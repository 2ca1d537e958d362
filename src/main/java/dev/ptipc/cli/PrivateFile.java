package dev.ptipc.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file for what a transport said, which may hold the keys of a bridge: for its owner alone. It is
 * written beside the name that it is to have, as a new file that nobody could have put there, and
 * takes the name when it is placed. What had the name, a link too, is replaced and never written
 * to.
 *
 * <p>Where files have no permissions of the POSIX kind, as on Windows, those of the folder count.
 */
final class PrivateFile extends FilterOutputStream {

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A command that makes its file before it does its work may take hours in between. What is older
   * was left by a program that was killed.
   */
  private static final Duration LEFT = Duration.ofDays(1);

  private final Path beside;
  private final Path file;
  private boolean placed;

  /**
   * Begins a file.
   *
   * @param file the name that it is to have
   * @throws IOException when there is no safe place for it; the message does not hold the name
   */
  PrivateFile(Path file) throws IOException {
    this(file, file.resolveSibling(beside(file)));
  }

  private PrivateFile(Path file, Path beside) throws IOException {
    super(opened(file, beside));
    this.file = file;
    this.beside = beside;
    try {
      SafePlace.checkOwner(file, beside);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static OutputStream opened(Path file, Path beside) throws IOException {
    SafePlace.check(file);
    Path name = file.getFileName();
    Pattern left = Pattern.compile(Pattern.quote(name + ".") + "[0-9a-f]{16}\\.part");
    removeLeft(SafePlace.folder(file), other -> left.matcher(other).matches());
    FileAttribute<?>[] owners =
        SafePlace.hasPermissions(file)
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Channels.newOutputStream(
        Files.newByteChannel(
            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners));
  }

  private static String beside(Path file) {
    return file.getFileName() + "." + HexFormat.of().toHexDigits(RANDOM.nextLong()) + ".part";
  }

  /** One that somebody still means to write is younger. */
  private static void removeLeft(Path folder, Predicate<String> isLeft) {
    FileTime old = FileTime.from(Instant.now().minus(LEFT));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path other :
          files.filter(path -> isLeft.test(String.valueOf(path.getFileName()))).toList()) {
        if (Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(other, LinkOption.NOFOLLOW_LINKS).compareTo(old) < 0) {
          Files.delete(other);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Nobody is kept from writing by what somebody else has left.
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  /**
   * Gives the file its name, once; what is written afterwards still goes to it.
   *
   * @throws IOException when that cannot be done
   */
  void place() throws IOException {
    if (placed) {
      return;
    }
    SafePlace.check(file);
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      throw new FileSystemException(file.toString(), null, "somebody has taken it away");
    }
    placed = true;
  }

  /**
   * Keeps what has the name now under another one as well, in place of what had that. Only a file
   * of that one name is kept, no link of either kind.
   *
   * @param other a name in the same folder
   * @throws IOException when it cannot be kept
   */
  void keepFormer(Path other) throws IOException {
    if (placed || !SafePlace.isPlainFile(file)) {
      return;
    }
    try {
      Files.deleteIfExists(other);
      Files.createLink(other, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Then there is a moment in which nothing has the name.
      Files.move(file, other, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Without having been placed it leaves nothing. */
  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      if (!placed) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
