package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** How JSON is written here: UTF-8, nothing that a terminal would obey. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /**
   * A generator.
   *
   * @param out where to; flushed and closed by the caller
   * @return puts a newline between two objects
   * @throws IOException when writing fails
   */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setRootValueSeparator(new SerializedString("\n"));
    json.setCharacterEscapes(new TerminalEscapes());
    return json;
  }

  /**
   * JSON as Jackson writes it.
   *
   * @param value lists, maps, texts and numbers
   * @return its text
   */
  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * JSON for people to read too.
   *
   * @param value a record, or lists, maps, texts and numbers
   * @return its text, with an LF at the end
   */
  public static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads JSON that this program has written.
   *
   * @param json UTF-8
   * @return what it says
   */
  public static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** DEL, C1 and bidirectional controls are plain text to JSON, but not to every terminal. */
  private static final class TerminalEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
      ASCII[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return Controls.isObeyed(character) ? new SerializedString(Controls.escape(character)) : null;
    }
  }
}
