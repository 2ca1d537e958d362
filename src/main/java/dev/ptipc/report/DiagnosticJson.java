package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import java.io.IOException;

/** A diagnostic as JSON. Columns are bytes from 1, {@code endColumn} is exclusive. */
final class DiagnosticJson {

  private DiagnosticJson() {}

  static void write(JsonGenerator json, Place place, Diagnostic diagnostic, long fileLine)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("in", place.in().word());
    if (place.variable() != null) {
      json.writeStringField("variable", place.variable());
    }
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("rule", diagnostic.rule().id());
    json.writeStringField("clause", diagnostic.clause());
    if (place.in() == Place.In.SESSION) {
      json.writeNullField("line");
      json.writeNullField("column");
      json.writeNullField("endColumn");
    } else {
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", diagnostic.span().start() + 1);
      json.writeNumberField("endColumn", diagnostic.span().end() + 1);
    }
    if (fileLine > 0) {
      json.writeNumberField("fileLine", fileLine);
    }
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("help", diagnostic.help());
    json.writeEndObject();
  }
}
