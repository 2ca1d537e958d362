package dev.ptipc.peers.parent;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.report.Json;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;

/** What came of a comparison with a parent, for programs. */
public final class ParentJson {

  private static final int SCHEMA_VERSION = 1;

  /** Fields of the object that somebody else writes. */
  public interface More {
    /**
     * Writes them.
     *
     * @param json inside the object
     * @throws IOException when writing fails
     */
    void write(JsonGenerator json) throws IOException;
  }

  private ParentJson() {}

  /**
   * Writes one object and a newline.
   *
   * @param result of a comparison
   * @param more fields at the end
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public static void write(ParentResult result, More more, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeStringField("parent", result.parent());
      json.writeNumberField("sessions", result.sessions());
      json.writeNumberField("unplayed", result.unplayed().size());
      json.writeNumberField("left", result.left());
      json.writeNumberField("failed", result.failed().size());
      json.writeBooleanField("interrupted", result.interrupted());
      json.writeArrayFieldStart("findings");
      for (ParentFinding finding : result.findings()) {
        write(json, finding);
      }
      json.writeEndArray();
      more.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, ParentFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("departure", finding.kind());
    json.writeStringField("keyword", finding.keyword());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("clause", finding.clause());
    json.writeStringField("severity", finding.severity());
    json.writeStringField("does", finding.does());
    json.writeNumberField("sessions", finding.sessions());
    json.writeBooleanField("secret", finding.isSecret());
    json.writeObjectFieldStart("environment");
    for (Map.Entry<String, Bytes> each : finding.witness().shown().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue().text());
    }
    json.writeEndObject();
    json.writeStringField(
        "stdoutBase64",
        Base64.getEncoder().encodeToString(finding.witness().session().stdout().toArray()));
    json.writeArrayFieldStart("log");
    for (String said : finding.log()) {
      json.writeString(said);
    }
    json.writeEndArray();
    json.writeStringField("again", finding.witness().again());
    json.writeEndObject();
  }
}
