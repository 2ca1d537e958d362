package dev.ptipc.report.conformance;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.DiagnosticJson;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.JsonWriter;
import java.io.OutputStream;
import java.util.List;

/** A table as one JSON object. */
public final class JsonTable implements TableReport {

  /** The version of the shape. */
  static final int SCHEMA_VERSION = 1;

  private final JsonWriter json;
  private final Origin origin;

  /**
   * A report.
   *
   * @param out where to
   * @param origin how it was made
   */
  public JsonTable(OutputStream out, Origin origin) {
    this.origin = origin;
    json = new JsonWriter(out);
  }

  @Override
  public void write(ConformanceTable table) {
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.field("program", Wording.command(table));
    outcomes(table);
    json.objectField("origin");
    json.field("ptipc", origin.version());
    json.field("command", origin.command());
    list("transport", Wording.version(table));
    json.endObject();
    json.objectField("transports");
    list("client", table.clients());
    list("server", table.servers());
    json.endObject();
    json.arrayField("scenarios");
    for (ConformanceTable.Played scenario : table.scenarios()) {
      json.startObject();
      json.field("name", scenario.name());
      json.field("asks", scenario.asks());
      json.field("skipped", scenario.skipped());
      json.endObject();
    }
    json.endArray();
    json.arrayField("clauses");
    table.rows().forEach(row -> row(table, row));
    json.endArray();
    if (table.baseline() != null) {
      gone(table);
    }
    json.objectField("summary");
    json.field("pass", table.count(Outcome.PASS));
    json.field("fail", table.count(Outcome.FAIL));
    json.field("notApplicable", table.count(Outcome.NOT_APPLICABLE));
    json.field("notReached", table.count(Outcome.NOT_REACHED));
    json.field("errors", table.count(Severity.ERROR));
    json.field("warnings", table.count(Severity.WARNING));
    json.field("notes", table.count(Severity.NOTE));
    json.endObject();
    json.endObject();
    json.newline();
    json.flush();
  }

  private void outcomes(ConformanceTable table) {
    json.objectField("outcomes");
    table.fates().forEach((role, fate) -> JsonReport.outcome(json, role.word(), fate));
    json.endObject();
  }

  private void gone(ConformanceTable table) {
    json.arrayField("gone");
    for (Baseline.Known known : table.gone()) {
      json.startObject();
      json.field("severity", known.severity());
      json.field("rule", known.rule());
      json.field("clause", known.row());
      json.endObject();
    }
    json.endArray();
  }

  private void row(ConformanceTable table, Row row) {
    json.startObject();
    json.field("clause", row.clause());
    json.field("level", Wording.level(row.clause()));
    json.field("demand", Wording.demand(row.clause()));
    json.field("outcome", row.outcome().word());
    json.field("reason", row.reason());
    list("scenarios", row.scenarios());
    json.arrayField("faults");
    row.faults().forEach(fault -> fault(table, fault));
    json.endArray();
    json.endObject();
  }

  private void fault(ConformanceTable table, Fault fault) {
    Finding finding = fault.finding();
    json.startObject();
    json.objectField("diagnostic");
    DiagnosticJson.fields(json, finding.place(), finding.diagnostic(), 0);
    json.endObject();
    list("scenarios", fault.scenarios());
    list("transcript", fault.transcript());
    if (table.baseline() != null) {
      json.field("baseline", Wording.baseline(table, fault));
    }
    json.endObject();
  }

  private void list(String name, List<String> texts) {
    json.arrayField(name);
    texts.forEach(json::element);
    json.endArray();
  }
}
