package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** B.16: whatever a file holds behind its first four bytes, it is judged or left to the system. */
class ElfFileTest {

  private static final String CUT_OFF = "the file is cut off";
  private static final String BROKEN = "its header is broken";

  /** Behind the header and a table of one part. */
  private static final int NAME = 200;

  @TempDir private Path folder;

  private ByteOrder order;
  private short machine;

  @BeforeEach
  void readOwn() throws IOException {
    byte[] own = new byte[20];
    try (var in = Files.newInputStream(Path.of("/proc/self/exe"))) {
      assertThat(in.readNBytes(own, 0, own.length)).isEqualTo(own.length);
    }
    order = own[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    machine = ByteBuffer.wrap(own).order(order).getShort(18);
  }

  /** A program for this machine, of one part: the name of its loader. */
  private ByteBuffer program(boolean wide, String loader) {
    ByteBuffer file = ByteBuffer.allocate(NAME + loader.length() + 1).order(order);
    file.put(0, ElfFile.MAGIC.getBytes(StandardCharsets.US_ASCII));
    file.put(4, (byte) (wide ? 2 : 1)).put(5, (byte) (order == ByteOrder.BIG_ENDIAN ? 2 : 1));
    file.putShort(16, (short) 3).putShort(18, machine);
    int table = wide ? 64 : 52;
    if (wide) {
      file.putLong(32, table).putShort(54, (short) 56).putShort(56, (short) 1);
      file.putLong(table + 8, NAME).putLong(table + 32, loader.length() + 1);
    } else {
      file.putInt(28, table).putShort(42, (short) 32).putShort(44, (short) 1);
      file.putInt(table + 4, NAME).putInt(table + 16, loader.length() + 1);
    }
    file.putInt(table, 3);
    return file.put(NAME, loader.getBytes(StandardCharsets.US_ASCII));
  }

  private String obstacle(ByteBuffer file) throws IOException {
    return obstacle(bytes(file));
  }

  private static byte[] bytes(ByteBuffer file) {
    byte[] bytes = new byte[file.capacity()];
    file.get(0, bytes);
    return bytes;
  }

  private String obstacle(byte[] content) throws IOException {
    return ElfFile.obstacle(Files.write(folder.resolve("file"), content));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_loader_is_looked_for(boolean wide) throws IOException {
    assertThat(obstacle(program(wide, "/none"))).isEqualTo("its loader `/none` does not exist");
    assertThat(obstacle(program(wide, "/"))).isNull();
    // Java cannot look for it.
    assertThat(obstacle(program(wide, "/none").put(NAME + 1, (byte) 0xff))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"false, 84", "true, 120"})
  void it_may_be_cut_off_anywhere(boolean wide, int whole) throws IOException {
    byte[] program = bytes(program(wide, "/none"));
    for (int length = 0; length < program.length; length++) {
      String obstacle = obstacle(Arrays.copyOf(program, length));
      if (length < whole) {
        assertThat(obstacle).as("%d bytes", length).isEqualTo(CUT_OFF);
      } else if (length <= NAME) {
        // Where it ends before the name, the system has its own word for that.
        assertThat(obstacle).as("%d bytes", length).isNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 63, Integer.MAX_VALUE})
  void no_place_is_too_far_away(long place) throws IOException {
    ByteBuffer wide = program(true, "/none");
    assertThat(obstacle(wide.putLong(32, place))).isIn(CUT_OFF, BROKEN);
    wide.putLong(32, 64);
    assertThat(obstacle(wide.putLong(72, place))).isNull();
    wide.putLong(72, NAME);
    // However long the name is said to be, it ends at its NUL; of less than nothing one byte is
    // read.
    assertThat(obstacle(wide.putLong(96, place)))
        .isEqualTo(place < 0 ? null : "its loader `/none` does not exist");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void nor_in_32_bits(int place) throws IOException {
    ByteBuffer narrow = program(false, "/none");
    assertThat(obstacle(narrow.putInt(28, place))).isEqualTo(CUT_OFF);
    narrow.putInt(28, 52);
    assertThat(obstacle(narrow.putInt(56, place))).isNull();
  }

  /** What the system refuses in a way that makes Java ask a shell to run it. */
  @Test
  void what_is_no_program_is_not_handed_to_a_shell() throws IOException {
    for (int type : List.of(0, 1, 4, 0xfe00)) {
      assertThat(obstacle(program(true, "/").putShort(16, (short) type)))
          .isEqualTo("it holds machine code, but is not a program");
    }
    assertThat(obstacle(program(true, "/").putShort(54, (short) 0))).isEqualTo(BROKEN);
    assertThat(obstacle(program(true, "/").putShort(56, (short) 0))).isEqualTo(BROKEN);
    assertThat(obstacle(program(true, "/").putShort(56, (short) -1))).isEqualTo(CUT_OFF);
    assertThat(obstacle(program(true, "/").put(4, (byte) 7))).isNull();
  }
}
