package dev.ptipc.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a file for its owner alone can be put somewhere. */
final class SafePlace {

  private static final int STICKY = 01000;

  private SafePlace() {}

  /**
   * Refuses a name that stands for something else than a file, and a folder in which others may put
   * something in its place.
   *
   * @param file the name
   * @throws IOException with the reason
   */
  static void check(Path file) throws IOException {
    if (file.getFileName() == null || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refusal(file, "is a directory");
    }
    Path folder = folder(file).toRealPath();
    // A link to a device is one for everybody, and is not replaced by root by mistake.
    boolean isOther = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    if (isOther || isSystems(folder)) {
      throw refusal(file, "this is a device or a pipe, not a file");
    }
    String others = hasPermissions(file) ? others(folder) : null;
    if (others != null) {
      throw refusal(
          file, others + " may put something in its place, as the folder has no sticky bit");
    }
  }

  /**
   * Refuses a name that somebody else has in a folder where each may only replace what is his.
   *
   * @param file the name
   * @param own a file of ours in the same folder
   * @throws IOException with the reason
   */
  static void checkOwner(Path file, Path own) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")
        || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path folder = folder(file).toRealPath();
    Object us = owner(own);
    boolean isOurs = us.equals(0) || us.equals(owner(file)) || us.equals(owner(folder));
    if (!isOurs && hasStickyBit(folder)) {
      throw refusal(
          file,
          "this is a file of "
              + Failures.shown(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName())
              + ", who alone may replace it here");
    }
  }

  private static Object owner(Path file) throws IOException {
    return Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a name is that of a file which has no other name. */
  static boolean isPlainFile(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && (!file.getFileSystem().supportedFileAttributeViews().contains("unix")
            || Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS).equals(1));
  }

  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  static boolean hasPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Names like /dev/stdout, whatever they lead to: /dev/shm is for anybody's files. */
  private static boolean isSystems(Path folder) {
    return !folder.startsWith("/dev/shm")
        && List.of("/dev", "/proc").stream().anyMatch(folder::startsWith);
  }

  /** Who else may rename files here; null for nobody. The group of the owner's name is his own. */
  private static @Nullable String others(Path folder) throws IOException {
    PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
    if (hasStickyBit(folder)) {
      return null;
    }
    if (attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      return "everybody";
    }
    String group = attributes.group().getName();
    return attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
            && !group.equals(attributes.owner().getName())
        ? "the group " + Failures.shown(group)
        : null;
  }

  private static boolean hasStickyBit(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((Integer) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
  }

  private static FileSystemException refusal(Path file, String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }
}
