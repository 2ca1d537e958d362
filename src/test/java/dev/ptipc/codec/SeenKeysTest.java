package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Pair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

  private final SeenKeys keys = new SeenKeys();
  private final List<Pair> pairs = new ArrayList<>();

  @Test
  void every_key_is_new_once_however_many_there_are() {
    for (int i = 0; i < 30; i++) {
      assertThat(isNew("key" + i, 0)).isTrue();
      for (int j = 0; j <= i; j++) {
        assertThat(isNew("key" + j, 0)).as("%s after %s", j, i).isFalse();
      }
    }
  }

  @Test
  void a_key_is_repeated_where_only_few_are_before_it() {
    for (int i = 0; i < 30; i++) {
      keys.clear();
      pairs.clear();
      for (int j = 0; j < i; j++) {
        assertThat(isNew("key" + j, 0)).isTrue();
      }
      assertThat(isNew("key" + i / 2, 0)).as("one of %s", i).isEqualTo(i == 0);
    }
  }

  @Test
  void keys_of_one_hash_are_different_keys() {
    for (int i = 0; i < 1 << 10; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 10; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      assertThat(isNew(key.toString(), 0)).isTrue();
    }
  }

  @Test
  void no_key_has_been_seen_after_a_clear() {
    for (int round = 0; round < 2; round++) {
      int first = pairs.size();
      for (int i = 0; i < 30; i++) {
        assertThat(isNew("key" + i, first)).isTrue();
      }
      keys.clear();
    }
  }

  @Test
  void pairs_that_were_passed_over_count_all_the_same() {
    for (int i = 0; i < 30; i++) {
      pairs.add(Pair.of("key" + i, ""));
    }
    assertThat(isNew("key7", 0)).isFalse();
    assertThat(isNew("other", 0)).isTrue();
    assertThat(isNew("other", 0)).isFalse();
  }

  private boolean isNew(String key, int first) {
    pairs.add(Pair.of(key, ""));
    return keys.isNew(pairs, first, pairs.size() - 1);
  }
}
