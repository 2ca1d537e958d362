package dev.ptipc.fuzz.session;

import dev.ptipc.check.Finding;
import dev.ptipc.report.DiagnosticJson;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.SessionJson;
import java.io.OutputStream;

/**
 * Sessions as JSON, one object a line. {@code clause}, {@code rule} and {@code way} tell what is
 * broken and are null for a good session; {@code readings} are the errata by which it is good or
 * not. {@code diagnostics} is what a checker has to find, in the form that {@code check} uses.
 */
public final class GeneratedSessionJson {

  private final JsonWriter json;

  /**
   * A writer.
   *
   * @param out where to
   */
  public GeneratedSessionJson(OutputStream out) {
    json = new JsonWriter(out);
  }

  /**
   * Writes one session.
   *
   * @param session any
   */
  public void write(GeneratedSession session) {
    Violator violator = session.violator();
    json.startObject().field("case", session.number());
    json.field("clause", session.clause());
    json.field("rule", violator == null ? null : violator.rule().id());
    json.field("way", session.way());
    json.arrayField("readings");
    session.readings().forEach(json::element);
    json.endArray();
    SessionJson.fields(json, session.session());
    json.arrayField("diagnostics");
    for (Finding finding : session.findings()) {
      DiagnosticJson.write(json, finding.place(), finding.diagnostic(), 0);
    }
    json.endArray().endObject().newline();
  }

  /** Hands on what has been written. */
  public void finish() {
    json.flush();
  }
}
