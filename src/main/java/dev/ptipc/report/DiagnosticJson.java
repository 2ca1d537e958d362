package dev.ptipc.report;

import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;

/** A diagnostic as JSON. Columns are bytes from 1, {@code endColumn} is exclusive. */
public final class DiagnosticJson {

  private DiagnosticJson() {}

  /**
   * Writes an element of an array.
   *
   * @param json where to
   * @param place where it stands
   * @param diagnostic what is wrong
   * @param fileLine the line of the file, from 1; 0 when it is that of the place
   */
  public static void write(JsonWriter json, Place place, Diagnostic diagnostic, long fileLine) {
    json.startObject();
    fields(json, place, diagnostic, fileLine);
    json.endObject();
  }

  /** Writes what stands in the object. */
  public static void fields(JsonWriter json, Place place, Diagnostic diagnostic, long fileLine) {
    json.field("in", place.in().word());
    if (place.variable() != null) {
      json.field("variable", place.variable());
    }
    json.field("severity", diagnostic.severity().word());
    json.field("rule", diagnostic.rule().id());
    json.field("clause", diagnostic.clause());
    if (place.in() == Place.In.SESSION) {
      json.nullField("line");
      json.nullField("column");
      json.nullField("endColumn");
    } else {
      json.field("line", place.line());
      json.field("column", diagnostic.span().start() + 1);
      json.field("endColumn", diagnostic.span().end() + 1);
    }
    if (fileLine > 0) {
      json.field("fileLine", fileLine);
    }
    json.field("message", diagnostic.message());
    json.field("help", diagnostic.help());
  }
}
