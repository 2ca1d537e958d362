package dev.ptipc.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import org.junit.jupiter.api.Test;

class ValueTest {

  private static final Bytes LINE = Bytes.of("LOG MESSAGE=\"up\"");

  @Test
  void it_means_what_is_written() {
    Value written = Value.written(LINE, 4, 11);
    assertThat(written.bytes()).isEqualTo(Bytes.of("MESSAGE"));
    assertThat(written.span()).isEqualTo(new Span(4, 11));
  }

  @Test
  void or_what_stands_between_the_quotes() {
    Value quoted = Value.quoted(LINE, 12, 16);
    assertThat(quoted.text()).isEqualTo("up");
    assertThat(quoted.start()).isEqualTo(12);
    assertThat(quoted.end()).isEqualTo(16);
  }

  @Test
  void equal_are_those_of_one_meaning_and_place_whatever_holds_them() {
    Value quoted = Value.quoted(LINE, 12, 16);
    Value decoded = new Value(Bytes.of("up"), new Span(12, 16));
    assertThat(decoded).isEqualTo(quoted).hasSameHashCodeAs(quoted).hasToString(quoted.toString());
    assertThat(quoted.toString()).isEqualTo("up at 12 to 16");
    assertThat(new Value(Bytes.of("up"), new Span(11, 16))).isNotEqualTo(quoted);
    assertThat(new Value(Bytes.of("up"), new Span(12, 15))).isNotEqualTo(quoted);
    assertThat(new Value(Bytes.of("Up"), new Span(12, 16))).isNotEqualTo(quoted);
    assertThat(quoted).isNotEqualTo(Bytes.of("up"));
  }

  @Test
  void what_is_not_in_the_line_is_refused() {
    int length = LINE.length();
    assertThat(Value.written(LINE, length, length).bytes()).isEqualTo(Bytes.EMPTY);
    assertThat(Value.quoted(LINE, length - 2, length).bytes()).isEqualTo(Bytes.EMPTY);
    for (int[] wrong : new int[][] {{-1, 2}, {3, 2}, {0, length + 1}}) {
      assertThatThrownBy(() -> Value.written(LINE, wrong[0], wrong[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    for (int[] wrong : new int[][] {{-1, 2}, {3, 4}, {3, 3}, {length - 2, length + 1}}) {
      assertThatThrownBy(() -> Value.quoted(LINE, wrong[0], wrong[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
