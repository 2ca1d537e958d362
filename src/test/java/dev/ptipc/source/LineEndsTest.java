package dev.ptipc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newlines counted eight bytes at a time, against one at a time. */
class LineEndsTest {

  private static int slowly(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** A newline, and bytes that differ from it in one bit or by one. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void of_bytes_that_are_nearly_newlines_only_newlines_count(int seed) {
    byte[] near = {'\n', '\n', 0x0B, 0x09, 0x08, 0x0E, 0x1A, 0x2A, 0x4A, (byte) 0x8A, 0, -1};
    Random random = new Random(seed);
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = near[random.nextInt(near.length)];
    }

    for (int from = 0; from < 20; from++) {
      for (int to = bytes.length - 20; to <= bytes.length; to++) {
        assertThat(LineEnds.count(bytes, from, to)).isEqualTo(slowly(bytes, from, to));
      }
    }
    for (int to = 0; to < 40; to++) {
      assertThat(LineEnds.count(bytes, 0, to)).isEqualTo(slowly(bytes, 0, to));
    }
  }

  @Test
  void nothing_but_newlines_is_as_many() {
    byte[] bytes = new byte[100_000];
    Arrays.fill(bytes, (byte) '\n');

    for (int to : new int[] {2039, 2040, 2041, 2048, 4079, 4080, 4081, 100_000}) {
      assertThat(LineEnds.count(bytes, 0, to)).isEqualTo(to);
    }
  }
}
