package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** One JSON object with the findings of all inputs. */
public final class JsonReport implements Report {

  private static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;

  /**
   * A report.
   *
   * @param out where to
   * @throws IOException when writing fails
   */
  public JsonReport(OutputStream out) throws IOException {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeArrayFieldStart("files");
  }

  @Override
  public void begin(String file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeArrayFieldStart("diagnostics");
  }

  @Override
  public void line(CheckedLine line, long fileLine) {}

  @Override
  public void finding(Finding finding, long fileLine) throws IOException {
    DiagnosticJson.write(json, finding.place(), finding.diagnostic(), fileLine);
  }

  @Override
  public void recorded(String text) {}

  @Override
  public void end(@Nullable Role role, Summary summary) throws IOException {
    json.writeEndArray();
    json.writeStringField("role", role == null ? null : role.word());
    json.writeObjectFieldStart("summary");
    json.writeNumberField("errors", summary.of(Severity.ERROR));
    json.writeNumberField("warnings", summary.of(Severity.WARNING));
    json.writeNumberField("notes", summary.of(Severity.NOTE));
    json.writeNumberField("lines", summary.lines());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
