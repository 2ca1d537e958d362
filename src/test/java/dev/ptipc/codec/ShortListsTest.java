package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortListsTest {

  @Test
  void a_copy_of_any_length_holds_the_same_and_stays_so() {
    List<Integer> list = new ArrayList<>();
    for (int length = 0; length < 8; length++) {
      List<Integer> before = new ArrayList<>(list);
      List<Integer> copy = ShortLists.copyOf(list);
      list.add(length);
      assertThat(copy).isEqualTo(before);
      assertThatThrownBy(() -> copy.add(1)).isInstanceOf(UnsupportedOperationException.class);
      assertThat(List.copyOf(copy)).as("not copied again").isSameAs(copy);
    }
  }
}
