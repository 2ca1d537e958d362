package dev.ptipc.playground;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.report.DiagnosticJson;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.LineJson;
import dev.ptipc.report.Report;
import dev.ptipc.report.Summary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is told of an input until the page draws it. To write all of it as JSON took a browser
 * a hundred times as long as to find it, and nobody sees more than a screen of it at once.
 */
final class KeptReport implements Report {

  /** Lines that are kept, and findings of each severity that are in no line of stdout. */
  static final int MOST = 5000;

  private static final String FILE = "-";

  /** With the line of the file. */
  private record Found(Finding finding, long fileLine) {}

  private final List<CheckedLine> lines = new ArrayList<>();
  private final List<Long> fileLines = new ArrayList<>();
  private final Map<Long, List<Found>> inLines = new HashMap<>();
  private final Map<Severity, List<Found>> elsewhere = new EnumMap<>(Severity.class);
  private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
  private final JsonReport report = new JsonReport(whole);
  private final boolean linesOnly;
  private long countElsewhere;

  /** The first line of stdout with an error; 0 without any. */
  private long firstError;

  /**
   * Nothing yet.
   *
   * @param linesOnly whether each line is judged alone
   */
  KeptReport(boolean linesOnly) {
    this.linesOnly = linesOnly;
  }

  @Override
  public void begin(String file) {}

  @Override
  public void line(CheckedLine line, long fileLine) {
    if (lines.size() < MOST) {
      lines.add(line);
      fileLines.add(fileLine);
    }
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    Severity severity = finding.diagnostic().severity();
    long line = finding.place().line();
    if (finding.place().in() != Place.In.STDOUT) {
      countElsewhere++;
      List<Found> kept = elsewhere.computeIfAbsent(severity, it -> new ArrayList<>());
      if (kept.size() < MOST) {
        kept.add(new Found(finding, fileLine));
      }
      return;
    }
    if (severity == Severity.ERROR && (firstError == 0 || line < firstError)) {
      firstError = line;
    }
    if (line <= MOST) {
      inLines.computeIfAbsent(line, it -> new ArrayList<>()).add(new Found(finding, fileLine));
    }
  }

  @Override
  public void recorded(String text) {
    report.recorded(text);
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {
    report.begin(FILE);
    report.end(role, summary);
    report.finish();
  }

  @Override
  public void finish() {}

  /**
   * How much there is to draw, and behind it what {@code check --format json} says of the whole.
   */
  String whole() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(out);
    json.startObject();
    json.field("lines", lines.size());
    json.field("judged", linesOnly ? "lines" : "session");
    json.field("firstError", firstError);
    json.field("elsewhere", countElsewhere);
    json.field("elsewhereKept", allElsewhere().size());
    json.field("elsewhereErrors", elsewhere.getOrDefault(Severity.ERROR, List.of()).size());
    json.endObject().newline();
    json.flush();
    return text(out) + text(whole);
  }

  /** Some of the lines as {@code parse} prints them, and behind them all that was found in them. */
  String lines(int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    List<Found> found = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
      json.write(FILE, lines.get(i), fileLines.get(i));
      found.addAll(inLines.getOrDefault(lines.get(i).line().number(), List.of()));
    }
    json.finish();
    write(out, found);
    return text(out);
  }

  /** Some of what is in no line of stdout, the gravest first. */
  String elsewhere(int from, int to) {
    List<Found> all = allElsewhere();
    int end = Math.min(to, all.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, all.subList(Math.max(0, Math.min(from, end)), end));
    return text(out);
  }

  private List<Found> allElsewhere() {
    List<Found> all = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      all.addAll(elsewhere.getOrDefault(severity, List.of()));
    }
    return all;
  }

  private static void write(ByteArrayOutputStream out, List<Found> found) {
    JsonWriter json = new JsonWriter(out);
    json.startObject();
    json.arrayField("diagnostics");
    for (Found each : found) {
      Finding finding = each.finding();
      DiagnosticJson.write(json, finding.place(), finding.diagnostic(), each.fileLine());
    }
    json.endArray();
    json.endObject().newline();
    json.flush();
  }

  private static String text(ByteArrayOutputStream out) {
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }
}
