package dev.ptipc.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user has typed is shown as it is, and nothing in it can deceive. */
class ShownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/c.txt",
        "x\\\"'`%:,",
        "caf\u00e9",
        "cafe\u0301",
        "\u0444\u0430\u0439\u043b",
        "\u6587\u4ef6",
        "\u05e7\u05d5\u05d1\u05e5",
        "\ud83d\udc08"
      })
  void what_can_be_seen_stays(String text) {
    assertThat(Shown.typed(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1b, \\x1b", // ESC
    "7f, \\x7f", // DEL
    "9b, \\xc2\\x9b", // CSI
    "a0, \\xc2\\xa0", // a space that is none
    "ad, \\xc2\\xad", // a hyphen that is not seen
    "34f, \\xcd\\x8f",
    "61c, \\xd8\\x9c", // turns the order
    "180e, \\xe1\\xa0\\x8e",
    "200b, \\xe2\\x80\\x8b",
    "2028, \\xe2\\x80\\xa8",
    "202e, \\xe2\\x80\\xae", // turns the order
    "2066, \\xe2\\x81\\xa6", // turns the order
    "2800, \\xe2\\xa0\\x80",
    "3164, \\xe3\\x85\\xa4",
    "e000, \\xee\\x80\\x80",
    "fe0f, \\xef\\xb8\\x8f",
    "feff, \\xef\\xbb\\xbf",
    "fffd, \\xef\\xbf\\xbd", // stands for bytes that are not UTF-8
    "e0041, \\xf3\\xa0\\x81\\x81",
    "e0100, \\xf3\\xa0\\x84\\x80",
  })
  void what_cannot_be_seen_is_escaped(String codePoint, String shown) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(Shown.typed("a" + text + "b")).isEqualTo("a" + shown + "b");
  }
}
