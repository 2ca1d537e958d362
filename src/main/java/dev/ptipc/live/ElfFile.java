package dev.ptipc.live;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Machine code as Linux has it: for which machine it is, and by which loader it is started. */
final class ElfFile {

  /** What each begins with. */
  static final String MAGIC = "\u007fELF";

  private static final Path OWN = Path.of("/proc/self/exe");

  private static final int HEADER = 64;
  private static final int SMALL_HEADER = 52;

  /** Machines of which one may run the code of another. */
  private static final List<Set<Integer>> FAMILIES =
      List.of(Set.of(62, 3), Set.of(183, 40), Set.of(21, 20), Set.of(43, 18, 2));

  private static final int LOADER = 3;
  private static final int MOST_PARTS = 64;
  private static final int MOST_NAME = 4096;

  private ElfFile() {}

  /** Why the system cannot start it; null when nothing is seen that is in the way. */
  static @Nullable String obstacle(Path file) {
    try (FileChannel channel = FileChannel.open(file);
        FileChannel own = FileChannel.open(OWN)) {
      ByteBuffer header = read(channel, 0, HEADER);
      if (header.limit() < SMALL_HEADER) {
        return "the file is cut off";
      }
      boolean foreign = !isOfFamily(machine(header), machine(read(own, 0, HEADER)));
      if (foreign && !BinaryFormats.maybeKnown(file, bytes(header))) {
        return "it is made for another kind of machine than this";
      }
      String loader = foreign ? null : loader(channel, header);
      return loader != null && Files.notExists(Path.of(loader))
          ? "its loader " + Shown.quoted(Bytes.of(loader)) + " does not exist"
          : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isOfFamily(int machine, int own) {
    return machine == own
        || FAMILIES.stream().anyMatch(each -> each.contains(machine) && each.contains(own));
  }

  private static int machine(ByteBuffer header) {
    return header.getShort(18) & 0xffff;
  }

  private static ByteBuffer read(FileChannel channel, long offset, int length) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(length);
    while (read.hasRemaining() && channel.read(read, offset + read.position()) > 0) {
      // More may come.
    }
    read.flip();
    boolean little = read.limit() < 6 || offset > 0 || read.get(5) != 2;
    return read.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /** The name in the part of the file that names a loader; null for a file without one. */
  private static @Nullable String loader(FileChannel channel, ByteBuffer header)
      throws IOException {
    boolean wide = header.get(4) == 2;
    long table = wide ? header.getLong(32) : header.getInt(28) & 0xffffffffL;
    int size = header.getShort(wide ? 54 : 42) & 0xffff;
    int count = Math.min(header.getShort(wide ? 56 : 44) & 0xffff, MOST_PARTS);
    for (int i = 0; i < count; i++) {
      ByteBuffer part = read(channel, table + (long) i * size, wide ? 56 : 32);
      part.order(header.order());
      if (part.limit() < (wide ? 56 : 32) || part.getInt(0) != LOADER) {
        continue;
      }
      long offset = wide ? part.getLong(8) : part.getInt(4) & 0xffffffffL;
      long length = wide ? part.getLong(32) : part.getInt(16) & 0xffffffffL;
      ByteBuffer name = read(channel, offset, (int) Math.min(Math.max(length, 1), MOST_NAME));
      return new String(bytes(name), StandardCharsets.UTF_8).split("\0", 2)[0];
    }
    return null;
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }
}
