package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

  @Test
  void every_key_is_new_once_however_many_there_are() {
    SeenKeys keys = new SeenKeys();
    for (int i = 0; i < 30; i++) {
      assertThat(keys.add(Bytes.of("key" + i))).isTrue();
      for (int j = 0; j <= i; j++) {
        assertThat(keys.add(Bytes.of("key" + j))).as("%s after %s", j, i).isFalse();
      }
    }
  }

  @Test
  void keys_of_one_hash_are_different_keys() {
    SeenKeys keys = new SeenKeys();
    for (int i = 0; i < 1 << 10; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 10; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      assertThat(keys.add(Bytes.of(key.toString()))).isTrue();
    }
  }

  @Test
  void no_key_has_been_seen_after_a_clear() {
    SeenKeys keys = new SeenKeys();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 30; i++) {
        assertThat(keys.add(Bytes.of("key" + i))).isTrue();
      }
      keys.clear();
    }
  }
}
