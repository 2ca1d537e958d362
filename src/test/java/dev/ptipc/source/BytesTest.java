package dev.ptipc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BytesTest {

  /** Bytes at which the rules for what may follow change. */
  private static final int[] BORDERS = {
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4,
    0xF5
  };

  @Property(tries = 2_000)
  void oneReplacementStandsForEachLongestPart(@ForAll @Size(max = 6) byte[] random) {
    byte[] bytes = new byte[random.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) BORDERS[(random[i] & 0xFF) % BORDERS.length];
    }
    assertThat(Bytes.of(bytes).text()).isEqualTo(decoded(bytes));
    assertThat(Bytes.of(bytes).isUtf8()).isEqualTo(decodes(bytes));
    assertThat(Bytes.of(random).text()).isEqualTo(decoded(random));
  }

  /** The definition, by trying: the platform's strict decoder says what is well formed. */
  private static String decoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; ) {
      int length = 4;
      while (length > 1 && !(fits(bytes, i, length) && begins(bytes, i, length))) {
        length--;
      }
      byte[] part = Arrays.copyOfRange(bytes, i, i + length);
      text.append(decodes(part) ? new String(part, StandardCharsets.UTF_8) : "\uFFFD");
      i += length;
    }
    return text.toString();
  }

  private static boolean fits(byte[] bytes, int at, int length) {
    return at + length <= bytes.length;
  }

  /** Whether some one character begins with these bytes. */
  private static boolean begins(byte[] bytes, int at, int length) {
    byte[] part = Arrays.copyOf(Arrays.copyOfRange(bytes, at, at + length), 4);
    for (int second : BORDERS) {
      for (int whole = length; whole <= 4; whole++) {
        for (int i = length; i < whole; i++) {
          part[i] = (byte) (i == 1 ? second : 0x80);
        }
        byte[] character = Arrays.copyOf(part, whole);
        if (decodes(character)
            && new String(character, StandardCharsets.UTF_8).codePoints().count() == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void partsAreEqualByContent() {
    Bytes whole = Bytes.of("abcabc");
    assertThat(whole.part(0, 3)).isEqualTo(whole.part(3, 6)).hasSameHashCodeAs(Bytes.of("abc"));
    assertThat(whole.part(0, 3)).isNotEqualTo(whole.part(1, 4)).isNotEqualTo("abc");
    assertThat(whole.part(new Span(2, 4)).toString()).isEqualTo("ca");
    assertThat(whole.part(1, 3).copy().toArray()).containsExactly('b', 'c');
  }

  @Test
  void findsBytes() {
    Bytes part = Bytes.of("xabcabx").part(1, 6);
    assertThat(part.indexOf('a', 0)).isZero();
    assertThat(part.indexOf('a', 1)).isEqualTo(3);
    assertThat(part.indexOf('x', 0)).isEqualTo(-1);
    assertThat(part.is("abcab")).isTrue();
    assertThat(part.is("abca")).isFalse();
    assertThat(part.is("abcax")).isFalse();
    assertThat(part.at(2)).isEqualTo('c');
  }

  @Test
  void staysInside() {
    Bytes part = Bytes.of("abc").part(1, 2);
    assertThatThrownBy(() -> part.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> part.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> part.part(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> part.part(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Bytes.wrap(new byte[2], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void latin1_is_a_byte_a_character() {
    String all = "\0 az~\u0080\u00e9\u00ff";
    assertThat(Bytes.ofLatin1(all).latin1()).isEqualTo(all);
    assertThat(Bytes.ofLatin1(all).length()).isEqualTo(all.length());
  }

  @Test
  void printable_is_what_ASCII_can_show() {
    assertThat(Bytes.EMPTY.isPrintable()).isTrue();
    assertThat(Bytes.of(" az~").isPrintable()).isTrue();
    for (String no : List.of("\0", "\t", "\u001f", "\u007f", "\u0080", "\u00ff")) {
      assertThat(Bytes.ofLatin1("a" + no + "b").isPrintable()).isFalse();
      assertThat(Bytes.ofLatin1(no + "ab" + no).part(1, 3).isPrintable()).isTrue();
    }
  }

  @Test
  void anArrayIsCopied() {
    byte[] array = {'a'};
    Bytes bytes = Bytes.of(array);
    array[0] = 'b';
    assertThat(bytes.text()).isEqualTo("a");
  }

  /** A.12: found by their order, texts with one hash are found as fast as others. */
  @Test
  void the_first_byte_that_differs_puts_them_in_order() {
    List<Bytes> ordered =
        List.of(
            Bytes.EMPTY,
            Bytes.of("A"),
            Bytes.of("AaBB"),
            Bytes.of("xBBAa").part(1, 5),
            Bytes.of("a"),
            Bytes.of("é"));
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        Bytes one = ordered.get(i);
        Bytes other = ordered.get(j);
        assertThat(Integer.signum(one.compareTo(other)))
            .as("%s against %s", one, other)
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }
}
