package dev.ptipc.parentlog;

import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.report.DiagnosticJson;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.Unread;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One JSON object with the diagnoses of all inputs. */
public final class DiagnosisJson {

  private static final int SCHEMA_VERSION = 1;

  private final JsonWriter json;
  private final Unread unread = new Unread();

  /**
   * A report.
   *
   * @param out where to
   */
  public DiagnosisJson(OutputStream out) {
    json = new JsonWriter(out);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.arrayField("files");
  }

  /**
   * Writes what one input tells.
   *
   * @param file its name, masked
   * @param diagnosis what it tells
   */
  public void file(String file, Diagnosis diagnosis) {
    json.startObject();
    json.field("file", file);
    json.field("kind", diagnosis.kind().word());
    words(diagnosis.outcomes());
    json.arrayField("processes");
    diagnosis.processes().forEach(this::process);
    json.endArray();
    json.arrayField("sentences");
    for (Diagnosis.Said each : diagnosis.sentences()) {
      json.startObject();
      json.field("line", each.line());
      json.field("id", each.id());
      json.field("text", each.text());
      json.endObject();
    }
    json.endArray();
    json.arrayField("diagnostics");
    diagnosis.findings().forEach(this::finding);
    json.endArray();
    next(diagnosis.answers());
    json.endObject();
  }

  private void process(Diagnosis.Ran ran) {
    json.startObject();
    json.field("program", ran.program());
    json.field("role", ran.role() == null ? null : ran.role().word());
    json.arrayField("transports");
    ran.transports().forEach(json::element);
    json.endArray();
    words(ran.outcomes());
    end(ran.end());
    json.arrayField("lines");
    ran.lines().forEach(json::element);
    json.endArray();
    json.endObject();
  }

  private void words(List<Fate.Word> words) {
    json.arrayField("outcomes");
    words.forEach(word -> json.element(word.word()));
    json.endArray();
  }

  private void end(@Nullable ProgramEnd end) {
    if (end == null) {
      json.field("exit", (String) null);
      return;
    }
    json.objectField("exit");
    Long code = end.code();
    if (code == null) {
      json.field("signal", end.signal());
    } else {
      json.field("code", code);
    }
    json.endObject();
  }

  private void finding(LogFinding finding) {
    Diagnostic one = finding.diagnostic();
    Place place = finding.place();
    if (place != null) {
      DiagnosticJson.write(json, place, one, finding.fileLine());
      return;
    }
    json.startObject();
    json.field("in", finding.in());
    json.field("severity", one.severity().word());
    json.field("rule", one.rule().id());
    json.field("clause", one.clause());
    if (finding.line() > 0) {
      json.field("line", finding.line());
      json.field("column", finding.column());
      json.field("endColumn", finding.endColumn());
    } else {
      json.field("line", (String) null);
      json.field("column", (String) null);
      json.field("endColumn", (String) null);
    }
    json.field("message", one.message());
    json.field("help", one.help());
    json.endObject();
  }

  /** Each advice once. */
  private void next(List<Answer> answers) {
    Set<Advice> all = new LinkedHashSet<>();
    answers.forEach(answer -> all.addAll(answer.next()));
    json.arrayField("next");
    for (Advice each : all) {
      json.startObject();
      json.field("why", each.why());
      json.field("command", each.command());
      json.endObject();
    }
    json.endArray();
  }

  /**
   * Writes, at the end, that an input could not be read.
   *
   * @param file its name, masked
   * @param why fit to be shown
   */
  public void unread(String file, String why) {
    unread.add(file, why);
  }

  /** All inputs have been told. */
  public void finish() {
    json.endArray();
    unread.write(json);
    json.endObject();
    json.newline();
    json.flush();
  }
}
