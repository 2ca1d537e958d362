package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden, and what is not. */
class MaskTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/logs/masks.txt", delimiter = ';')
  void secrets(String text, String masked) {
    assertThat(new Mask(true).text(text)).isEqualTo(masked);
    assertThat(new Mask(false).text(text)).isEqualTo(text);
    assertThat(new Mask(true).text(masked)).as("a second time").isEqualTo(masked);
  }

  /** As a terminal gets them, and as a transcript has them. */
  @Test
  void secrets_beside_control_characters() {
    assertThat(
            new Mask(true)
                .text("\u001b[1;31m203.0.113.92:443\u001b[0m no\ta\t2001:db9::77\nb\tcert=Ab\tc\n"))
        .isEqualTo("\u001b[1;31m***\u001b[0m no\ta\t***\nb\tcert=***\tc\n");
    assertThat(Mask.withStandIns().text("dial\\t203.0.113.94:443\\x1b[0m"))
        .isEqualTo("dial\\t192.0.2.1:443\\x1b[0m");
  }

  /** As long as a line can be, and made to be read again from each of its characters. */
  @ParameterizedTest
  @CsvSource({
    "'', a, ' ends'",
    "'', a, '... ends'",
    "'://', a, ' ends'",
    "'', a., 9",
    "'', 1., ''",
    "'', a:, ends",
    "[, :, ends",
    "'', :, g",
    "::%, a, ':'",
    "'', key, ' ends'",
    "'', ID=, ends",
    "'', \\x1b[, ''",
    "\\x1b[, 1;, ''",
    "'', \\, x0",
    "cert, \\x00, ' ends'",
    "'', -key, ' ends'",
    "'Bridge ', ' ', ''"
  })
  void a_long_line_without_secrets(String begin, String repeated, String end) {
    String text = begin + repeated.repeat(LineScanner.LIMIT / repeated.length()) + end;
    assertThat(new Mask(true).text(text).equals(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://, a., org, http://***",
    "a://, a, @b, a://***@b",
    "'', a, ..., ***...",
    "[, :, ], ***",
    "'', :, '', ***",
    "'', 1., a.com, ***",
    "key=\", key=, \", key=***",
    "Bridge obfs4 a., a:, 'x', Bridge obfs4 ***"
  })
  void a_long_secret(String begin, String repeated, String end, String masked) {
    String text = begin + repeated.repeat(LineScanner.LIMIT / repeated.length()) + end;
    assertThat(new Mask(true).text(text)).isEqualTo(masked);
  }

  /** What ptipc has told a transport is hidden in whatever form it comes again. */
  @ParameterizedTest
  @CsvFileSource(resources = "/logs/proxy-words.txt", delimiter = ';')
  void the_password_of_a_proxy(String proxy, String text, String masked) {
    Mask mask = new Mask(true).ofProxy(proxy);
    assertThat(mask.text(text)).isEqualTo(masked);
    assertThat(mask.text(masked)).as("a second time").isEqualTo(masked);
    assertThat(new Mask(false).ofProxy(proxy).text(text)).isEqualTo(text);
  }

  @Test
  void the_name_of_a_file_is_no_secret() {
    Mask mask = new Mask(true);
    assertThat(mask.path("torrc.sample")).isEqualTo("torrc.sample");
    assertThat(mask.path("/home/alice/bridge.example.org"))
        .isEqualTo("/home/***/bridge.example.org");
    assertThat(mask.path("C:\\Users\\Alice\\tor.log")).isEqualTo("C:\\Users\\***\\tor.log");
    assertThat(new Mask(false).path("/home/alice/x")).isEqualTo("/home/alice/x");
  }
}
