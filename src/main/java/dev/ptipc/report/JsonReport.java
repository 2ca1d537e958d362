package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object with the findings of all inputs. */
public final class JsonReport implements Report {

  private static final int SCHEMA_VERSION = 1;

  private final JsonWriter json;
  private final List<String> recorded = new ArrayList<>();
  private final Unread unread = new Unread();
  private @Nullable Foreseen foreseen;

  /**
   * A report.
   *
   * @param out where to
   */
  public JsonReport(OutputStream out) {
    json = new JsonWriter(out);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.arrayField("files");
  }

  @Override
  public void begin(String file) {
    json.startObject();
    json.field("file", file);
    json.arrayField("diagnostics");
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    DiagnosticJson.write(json, finding.place(), finding.diagnostic(), fileLine);
  }

  @Override
  public void recorded(String text) {
    recorded.add(text);
  }

  @Override
  public void foreseen(Foreseen told) {
    foreseen = told;
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {
    json.endArray();
    if (!recorded.isEmpty()) {
      json.arrayField("recorded");
      recorded.forEach(json::element);
      json.endArray();
      recorded.clear();
    }
    if (foreseen != null) {
      parent(foreseen);
      foreseen = null;
    }
    if (summary.fate() != null) {
      outcome(json, "outcome", summary.fate());
    }
    json.field("role", role == null ? null : role.word());
    counts(json, summary);
    json.endObject();
  }

  private void parent(Foreseen told) {
    json.objectField("parent");
    json.field("name", told.name());
    json.field("program", told.program());
    json.field("seen", told.seen());
    json.arrayField("events");
    for (Foreseen.Event event : told.events()) {
      json.startObject();
      if (event.line() > 0) {
        json.field("line", event.line());
      } else {
        json.nullField("line");
      }
      if (event.fileLine() > 0) {
        json.field("fileLine", event.fileLine());
      }
      json.field("more", event.more());
      json.field("cell", event.cell());
      json.field("text", event.text());
      json.field("evidence", event.evidence());
      json.field("row", event.row());
      json.field("command", event.command());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /**
   * Writes {@code summary}, a field of an object that has begun.
   *
   * @param json where to
   * @param summary how much was found
   */
  public static void counts(JsonWriter json, Summary summary) {
    json.objectField("summary");
    json.field("errors", summary.of(Severity.ERROR));
    json.field("warnings", summary.of(Severity.WARNING));
    json.field("notes", summary.of(Severity.NOTE));
    json.field("lines", summary.lines());
    json.endObject();
  }

  /**
   * Writes what became of a transport, a field of an object that has begun.
   *
   * @param json where to
   * @param name of the field
   * @param fate its words and its text
   */
  public static void outcome(JsonWriter json, String name, Fate fate) {
    json.objectField(name);
    json.arrayField("words");
    fate.words().forEach(word -> json.element(word.word()));
    json.endArray();
    json.field("text", fate.text());
    json.endObject();
  }

  @Override
  public void unread(String file, String why) {
    unread.add(file, why);
  }

  @Override
  public void finish() {
    json.endArray();
    unread.write(json);
    json.endObject();
    json.newline();
    json.flush();
  }
}
