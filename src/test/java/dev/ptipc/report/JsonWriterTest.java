package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Corpus;
import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  private static String written(Bytes bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(out);
    json.startObject().field("x", bytes).endObject().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1B, 0x1F, 0x7F, 0x80, 0x9B, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0x061C,
        0x200E, 0x200F
      })
  void what_a_terminal_would_obey_is_escaped(int character) throws IOException {
    String text = "a" + (char) character + "b";

    String json = written(Bytes.of(text));

    assertThat(json).isEqualToIgnoringCase(String.format("{\"x\":\"a\\u%04xb\"}", character));
    assertThat(new ObjectMapper().readTree(json).get("x").textValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0x7E, 0xA0, 0xE9, 0x2029, 0x202F, 0x2065, 0x206A, 0x4E2D, 0xFFFD})
  void other_characters_stand_for_themselves(int character) {
    String text = String.valueOf((char) character);

    assertThat(written(Bytes.of(text))).isEqualTo("{\"x\":\"" + text + "\"}");
  }

  @Test
  void null_is_null() {
    assertThat(written(null)).isEqualTo("{\"x\":null}");
  }

  @Property
  void any_bytes_come_back_and_no_control_character_gets_through(@ForAll byte[] bytes)
      throws IOException {
    String json = written(Bytes.of(bytes));

    var object = new ObjectMapper().readTree(json);
    assertThat(object.get("x").textValue()).isEqualTo(Bytes.of(bytes).text());
    byte[] read =
        object.has("xBase64")
            ? object.get("xBase64").binaryValue()
            : object.get("x").textValue().getBytes(StandardCharsets.UTF_8);
    assertThat(read).isEqualTo(bytes);
    assertThat(json).doesNotContainPattern("[\\x00-\\x1F\\x7F-\\x9F]");
  }

  /** What the library writes when it is told the same. */
  private static String again(String json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonParser parser = new ObjectMapper().createParser(json);
        JsonGenerator generator = Json.generator(out)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(CheckedLine line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("a \"name\"\u0085\u00e9", line, 3);
    json.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lines_of_real_transports_and_spoilt_ones_are_written_as_the_library_would()
      throws IOException {
    Random random = new Random(20260523);
    for (byte[] line : Corpus.lines()) {
      for (int i = 0; i < 4; i++) {
        String json = json(PtIpc.parse(line));
        assertThat(json).isEqualTo(again(json) + "\n");
        if (line.length > 0) {
          line[random.nextInt(line.length)] = (byte) random.nextInt(256);
        }
      }
    }
  }

  @Property
  void any_text_is_written_as_the_library_would(@ForAll String text) throws IOException {
    String json = written(Bytes.of(text));

    assertThat(json).isEqualTo(again(json));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 1234567890, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void a_number_has_its_digits(long number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new JsonWriter(out).field("x", number).flush();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"x\":" + number);
  }

  @Test
  void texts_longer_than_the_buffer_are_whole() throws IOException {
    for (int length = 16_370; length < 16_400; length++) {
      for (String end : new String[] {"", "\n", "\u00e9", "b".repeat(40_000)}) {
        String text = "a".repeat(length) + end;
        assertThat(new ObjectMapper().readTree(written(Bytes.of(text))).get("x").textValue())
            .isEqualTo(text);
      }
    }
  }
}
