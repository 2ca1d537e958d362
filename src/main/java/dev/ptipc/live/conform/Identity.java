package dev.ptipc.live.conform;

import dev.ptipc.live.ProgramFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells one build of a program from another. No program is asked for its version: few have an
 * option for it, and some would start.
 */
final class Identity {

  private static final int PIECE = 64 * 1024;

  /** A larger file is no program; that of an argument may be any. */
  private static final long MOST = 1L << 30;

  private Identity() {}

  /** The program, and each argument that names a file, with the day and the hash of its bytes. */
  static List<String> of(List<String> command) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < command.size(); i++) {
      Path file = i == 0 ? ProgramFile.find(command.get(0), null) : named(command.get(i));
      if (file != null) {
        files.add(told(file));
      }
    }
    return files;
  }

  private static @Nullable Path named(String word) {
    try {
      Path path = Path.of(word);
      return path.isAbsolute() && Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String told(Path file) {
    try {
      String day =
          DateTimeFormatter.ISO_LOCAL_DATE.format(
              Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC));
      return file + " of " + day + (Files.size(file) > MOST ? "" : ", SHA-256 " + hash(file));
    } catch (IOException e) {
      return file + ", which cannot be read";
    }
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] piece = new byte[PIECE];
      for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
        digest.update(piece, 0, got);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has it", e);
    }
  }
}
