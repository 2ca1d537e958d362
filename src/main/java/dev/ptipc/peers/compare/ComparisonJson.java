package dev.ptipc.peers.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.report.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;

/** What came of a comparison, for programs; {@code compare.schema.json} tells the shape. */
public final class ComparisonJson {

  private static final int SCHEMA_VERSION = 1;

  private ComparisonJson() {}

  /**
   * Writes one object and a newline.
   *
   * @param result of a comparison
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public static void write(ComparisonResult result, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeNumberField("lines", result.lines());
      json.writeNumberField("unsendable", result.unsendable());
      json.writeBooleanField("interrupted", result.interrupted());
      json.writeArrayFieldStart("targets");
      for (ComparisonResult.TargetSummary target : result.targets()) {
        json.writeStartObject();
        json.writeStringField("command", target.command());
        json.writeNumberField("restarts", target.restarts());
        json.writeStringField("givenUp", target.givenUp());
        json.writeArrayFieldStart("leftOut");
        for (String sentence : target.leftOut()) {
          json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Cause cause : result.causes()) {
        write(json, cause);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, Cause cause) throws IOException {
    json.writeStartObject();
    side(json, "first", cause.first(), cause.says());
    side(json, "second", cause.second(), cause.other());
    json.writeStringField("field", cause.field());
    json.writeStringField("rule", cause.rule());
    json.writeStringField("clause", cause.clause());
    json.writeNumberField("state", cause.state());
    json.writeStringField("due", cause.due());
    json.writeStringField("construct", Whereabouts.construct(cause));
    json.writeStringField("place", Whereabouts.place(cause));
    json.writeNumberField("lines", cause.lines());
    json.writeStringField("witness", cause.witness().text());
    if (!cause.witness().isUtf8()) {
      json.writeStringField(
          "witnessBase64", Base64.getEncoder().encodeToString(cause.witness().toArray()));
    }
    json.writeStringField("detail", cause.detail());
    json.writeStringField("again", cause.reproduction());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, String parser, Verdict verdict)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("parser", parser);
    json.writeStringField("verdict", verdict.word());
    json.writeEndObject();
  }
}
