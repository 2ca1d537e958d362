package dev.ptipc.playground;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.FateReader;
import dev.ptipc.environment.Role;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.LineJson;
import dev.ptipc.report.Summary;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what {@code parse} prints, and behind it what {@code check --format json} prints. */
final class Told implements TranscriptListener {

  private static final String FILE = "-";

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final ByteArrayOutputStream findings = new ByteArrayOutputStream();
  private final LineJson lineJson = new LineJson(lines);
  private final JsonReport report = new JsonReport(findings);
  private final Summary summary = new Summary();
  private final FateReader fate = new FateReader();

  Told() {
    report.begin(FILE);
  }

  @Override
  public void stdoutBegins(long offset) {}

  @Override
  public void line(CheckedLine line, long fileLine) {
    summary.countLine();
    fate.stdout(line);
    lineJson.write(FILE, line, fileLine);
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    summary.count(finding.diagnostic().severity());
    fate.finding(finding);
    report.finding(finding, fileLine);
  }

  @Override
  public void recorded(String text) {
    report.recorded(text);
  }

  @Override
  public void stderr(Bytes line) {
    fate.stderr(line);
  }

  @Override
  public void ended(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {
    summary.fate(fate.fate(role, proxy, code, endedBy));
  }

  /** One JSON object a line; the last is that of the whole. */
  byte[] json(@Nullable Role role) throws IOException {
    report.end(role, summary);
    report.finish();
    lineJson.join(findings);
    return lines.toByteArray();
  }
}
