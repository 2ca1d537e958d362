package dev.ptipc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "_", "_0", "meek_lite", "obfs4", "A1"})
  void what_is_an_identifier(String text) {
    assertThat(Ascii.isIdentifier(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9zz", "zz-x", "a b", "a\n", "\u00e4", "a\u0661", "a.b", "\uff41"})
  void what_is_none(String text) {
    assertThat(Ascii.isIdentifier(text)).isFalse();
  }
}
