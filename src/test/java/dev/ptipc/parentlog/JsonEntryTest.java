package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message in a line of JSON, and where its bytes stand. */
class JsonEntryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"MESSAGE\":\"ab\"}; ab; 12 13 14",
        "{ \"MESSAGE\" : \"ab\" }; ab; 15 16 17",
        "{\"MESSAGE\":\"\"}; ``; 12",
        "{\"MESSAGE\":\"a\\\"b\"}; a\"b; 12 13 15 16",
        "{\"MESSAGE\":\"\\\\\\/\\tz\"}; \\/\tz; 12 14 16 18 19",
        "{\"MESSAGE\":\"\\u0041b\"}; Ab; 12 18 19",
        "{\"MESSAGE\":\"\\u00e9\"}; \u00C3\u00A9; 12 12 18",
        "{\"MESSAGE\":\"\\ud83d\\ude00x\"}; \u00F0\u009F\u0098\u0080x; 12 12 12 12 24 25",
        "{\"MESSAGE\":\"\\ud83dx\"}; \u00EF\u00BF\u00BDx; 12 12 12 18 19",
        "{\"MESSAGE\":\"\\uZZ\"}; uZZ; 12 14 15 16",
        "{\"MESSAGE\":[97,98]}; ab; 12 15 17",
        "{\"MESSAGE\":[ 97, 255 ]}; a\u00FF; 13 17 20",
        "{\"MESSAGE\":[97,256,98]}; a; 12 14",
        "{\"MESSAGE\":null}; ``; 11",
        "{\"MESSAGE\":[\"a\",\"b\"]}; ``; 12",
        "{\"log\":\"ab\\r\\n\"}; ab; 8 9 10",
        "{\"a\":{\"MESSAGE\":\"x}\"},\"b\":[1,\"]\"],\"c\":-1.5e3,\"log\":\"a\"}; a; 52 53",
        "{\"MESSAGE\":\"ab; ab; 12 13 14",
        "{\"MESSAGE\":\"ab\\; ab; 12 13 15",
        "{\"MESSAGE\":[97,98; ab; 12 15 17"
      })
  void message(String line, String text, String places) {
    JsonEntry entry = Objects.requireNonNull(JsonEntry.of(line), line);
    assertThat(entry.text()).isEqualTo(text);
    assertThat(
            IntStream.rangeClosed(0, text.length())
                .mapToObj(i -> Integer.toString(entry.places().of(i)))
                .collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"a\":1}",
        "{\"message\":\"a\"}",
        "{\"a\":{\"MESSAGE\":\"x\"}}",
        "[\"MESSAGE\",\"a\"]",
        "{MESSAGE:\"a\"}",
        "{\"MESSAGE\"",
        "{\"MESSAGE\" \"a\"}"
      })
  void no_entry(String line) {
    assertThat(JsonEntry.of(line)).isNull();
  }

  @Test
  void sender() {
    String message = ",\"MESSAGE\":\"a\"}";
    assertThat(sender("{\"_COMM\":\"tor\",\"SYSLOG_IDENTIFIER\":\"Tor\"" + message))
        .isEqualTo("Tor");
    assertThat(sender("{\"_COMM\":\"tor\"" + message)).isEqualTo("tor");
    assertThat(sender("{\"_PID\":\"1\"" + message)).isEmpty();
  }

  private static String sender(String line) {
    return Objects.requireNonNull(JsonEntry.of(line)).sender();
  }
}
