package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is hidden, and what is not. */
class MaskTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/logs/masks.txt", delimiter = ';')
  void secrets(String text, String masked) {
    assertThat(new Mask(true).text(text)).isEqualTo(masked);
    assertThat(new Mask(false).text(text)).isEqualTo(text);
    assertThat(new Mask(true).text(masked)).as("a second time").isEqualTo(masked);
  }
}
