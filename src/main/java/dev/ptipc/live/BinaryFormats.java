package dev.ptipc.live;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** What this Linux was told to start by other programs: binfmt_misc. */
final class BinaryFormats {

  private static final Path LINUX = Path.of("/proc/self/exe");
  private static final Path REGISTERED = Path.of("/proc/sys/fs/binfmt_misc");

  private BinaryFormats() {}

  /** Whether the system may know how to start it; where that cannot be known, it may. */
  static boolean maybeKnown(Path file, byte[] start) {
    if (!Files.isReadable(LINUX)) {
      return true;
    }
    try (DirectoryStream<Path> formats = Files.newDirectoryStream(REGISTERED)) {
      for (Path format : formats) {
        String name = String.valueOf(format.getFileName());
        if (!name.equals("register") && !name.equals("status") && fits(format, file, start)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean fits(Path format, Path file, byte[] start) {
    try {
      String text = Files.readString(format);
      Map<String, String> fields =
          text.lines()
              .map(line -> line.split(" ", 2))
              .filter(words -> words.length == 2)
              .collect(Collectors.toMap(words -> words[0], words -> words[1], (a, b) -> a));
      String extension = fields.get("extension");
      String magic = fields.get("magic");
      if (extension != null) {
        return file.toString().endsWith(extension);
      }
      return magic != null
          && isAt(
              start,
              Integer.parseInt(fields.getOrDefault("offset", "0").strip()),
              HexFormat.of().parseHex(magic),
              HexFormat.of().parseHex(fields.getOrDefault("mask", "")));
    } catch (IOException | IllegalArgumentException e) {
      return true;
    }
  }

  private static boolean isAt(byte[] start, int offset, byte[] magic, byte[] mask) {
    for (int i = 0; i < magic.length; i++) {
      int bits = i < mask.length ? mask[i] : 0xff;
      if (offset + i >= start.length || ((start[offset + i] ^ magic[i]) & bits) != 0) {
        return false;
      }
    }
    return true;
  }
}
