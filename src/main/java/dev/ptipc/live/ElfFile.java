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

  private static final String CUT_OFF = "the file is cut off";

  /** What its fifth byte says: numbers of 32 bits, or of 64. */
  private static final int NARROW = 1;

  private static final int WIDE = 2;

  private static final int HEADER = 64;
  private static final int SMALL_HEADER = 52;
  private static final int PART = 56;
  private static final int SMALL_PART = 32;

  /** Where a header says what kind of file it is, and the two kinds that the system starts. */
  private static final int TYPE = 16;

  private static final Set<Integer> PROGRAMS = Set.of(2, 3);

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
      if (header.limit() < SMALL_HEADER || (isWide(header) && header.limit() < HEADER)) {
        return CUT_OFF;
      }
      boolean foreign = !isOfFamily(machine(header), machine(read(own, 0, HEADER)));
      if (foreign && !BinaryFormats.maybeKnown(file, bytes(header))) {
        return "it is made for another kind of machine than this";
      }
      // The system itself does not look at this byte, so that others are for it to judge.
      boolean known = isWide(header) || header.get(4) == NARROW;
      return foreign || !known ? null : obstacle(channel, header);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String obstacle(FileChannel channel, ByteBuffer header)
      throws IOException {
    if (!PROGRAMS.contains(header.getShort(TYPE) & 0xffff)) {
      return "it holds machine code, but is not a program";
    }
    long table = table(header);
    int part = isWide(header) ? PART : SMALL_PART;
    if (size(header) != part || count(header) == 0 || table < 0) {
      return "its header is broken";
    }
    if (table > channel.size() - (long) part * count(header)) {
      return CUT_OFF;
    }
    String loader = loader(channel, header);
    return loader != null && loader.indexOf(Outgoing.LOST) < 0 && Files.notExists(Path.of(loader))
        ? "its loader " + Shown.quoted(Bytes.of(loader)) + " does not exist"
        : null;
  }

  private static boolean isWide(ByteBuffer header) {
    return header.get(4) == WIDE;
  }

  /** Where the table of its parts begins. */
  private static long table(ByteBuffer header) {
    return isWide(header) ? header.getLong(32) : header.getInt(28) & 0xffffffffL;
  }

  /** How long an entry of that table is. */
  private static int size(ByteBuffer header) {
    return header.getShort(isWide(header) ? 54 : 42) & 0xffff;
  }

  /** How many entries it has. */
  private static int count(ByteBuffer header) {
    return header.getShort(isWide(header) ? 56 : 44) & 0xffff;
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
    boolean wide = isWide(header);
    int count = Math.min(count(header), MOST_PARTS);
    for (int i = 0; i < count; i++) {
      ByteBuffer part = read(channel, table(header) + (long) i * size(header), size(header));
      part.order(header.order());
      if (part.limit() < size(header) || part.getInt(0) != LOADER) {
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
