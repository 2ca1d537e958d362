package dev.ptipc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;

/** What ANTLR asks of a stream, also where today's lexer does not ask. */
class ByteStreamTest {
  private final ByteStream stream = new ByteStream(Bytes.of(new byte[] {'a', 0, (byte) 0xFF, 'd'}));

  @Test
  void a_byte_is_a_character_and_behind_the_last_is_the_end() {
    assertThat(stream.LA(1)).isEqualTo('a');
    assertThat(stream.LA(2)).isZero();
    assertThat(stream.LA(3)).isEqualTo(0xFF);
    assertThat(stream.LA(4)).isEqualTo('d');
    assertThat(stream.LA(5)).isEqualTo(IntStream.EOF);
  }

  @Test
  void it_looks_back_as_well() {
    stream.seek(2);

    assertThat(stream.LA(1)).isEqualTo(0xFF);
    assertThat(stream.LA(-1)).isZero();
    assertThat(stream.LA(-2)).isEqualTo('a');
    assertThat(stream.LA(-3)).isEqualTo(IntStream.EOF);
  }

  @Test
  void stepping_back_does_not_lessen_what_was_reached() {
    stream.consume();
    stream.consume();
    stream.seek(1);

    assertThat(stream.index()).isEqualTo(1);
    assertThat(stream.reached()).isEqualTo(2);
  }

  @Test
  void what_was_reached_is_counted_anew_with_each_token() {
    stream.consume();
    stream.consume();
    stream.seek(1);
    stream.beginToken();

    assertThat(stream.reached()).isEqualTo(1);
  }

  @Test
  void text_is_cut_at_the_end() {
    assertThat(stream.getText(Interval.of(0, 0))).isEqualTo("a");
    assertThat(stream.getText(Interval.of(1, 2))).isEqualTo("\u0000\u00ff");
    assertThat(stream.getText(Interval.of(3, 9))).isEqualTo("d");
    assertThat(stream.getText(Interval.of(4, 9))).isEmpty();
  }

  @Test
  void it_knows_its_size_and_has_no_name() {
    CharStream any = stream;

    assertThat(any.size()).isEqualTo(4);
    assertThat(any.getSourceName()).isEqualTo(IntStream.UNKNOWN_SOURCE_NAME);
  }
}
