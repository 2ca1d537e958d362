package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Line;
import java.io.IOException;
import java.io.OutputStream;

/** Lines as JSON, one object a line: what {@code parse} prints. */
public final class LineJson {

  private final JsonGenerator json;
  private final MessageJson messages;

  /**
   * A writer.
   *
   * @param out where to
   * @throws IOException when writing fails
   */
  public LineJson(OutputStream out) throws IOException {
    json = Json.generator(out);
    messages = new MessageJson(json);
  }

  /**
   * Writes one line.
   *
   * @param file the name of the input, {@code -} for standard input
   * @param checked the line
   * @param fileLine the line of the file, from 1; 0 when it is that of stdout
   * @throws IOException when writing fails
   */
  public void write(String file, CheckedLine checked, long fileLine) throws IOException {
    Line line = checked.line();
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeNumberField("line", line.number());
    if (fileLine > 0) {
      json.writeNumberField("fileLine", fileLine);
    }
    json.writeNumberField("offset", line.offset());
    Json.bytes(json, "text", line.ending() == Line.Ending.TOO_LONG ? null : line.bytes());
    json.writeStringField("status", checked.status().word());
    messages.write("message", checked.message());
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : checked.diagnostics()) {
      DiagnosticJson.write(json, Place.stdout(line.number()), diagnostic, fileLine);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Ends the last line.
   *
   * @throws IOException when writing fails
   */
  public void finish() throws IOException {
    if (json.getOutputContext().getEntryCount() > 0) {
      json.writeRaw('\n');
    }
    json.flush();
  }
}
