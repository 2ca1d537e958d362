package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.environment.Role;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Each line as a JSON object. What is wrong with a transcript's header goes beside it, as text. */
public final class LinesReport implements Report {

  private final LineJson json;
  private final PrintWriter beside;
  private final FindingText findings = new FindingText(new Style(false));
  private String file = "-";

  /**
   * A report.
   *
   * @param out where the lines go
   * @param beside where findings go that belong to no line
   */
  public LinesReport(OutputStream out, PrintWriter beside) {
    this.json = new LineJson(out);
    this.beside = beside;
  }

  @Override
  public void begin(String file) {
    this.file = file;
  }

  @Override
  public boolean takesLines() {
    return true;
  }

  @Override
  public void line(CheckedLine line, long fileLine) {
    json.write(file, line, fileLine);
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    if (finding.place().in() == Place.In.HEADER) {
      beside.print(findings.text(TextReport.shown(file), finding, fileLine));
      beside.flush();
    }
  }

  @Override
  public Report part(OutputStream out) {
    LinesReport part = new LinesReport(out, beside);
    part.begin(file);
    return part;
  }

  @Override
  public void join(ByteArrayOutputStream written) {
    json.join(written);
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {}

  @Override
  public void finish() {
    json.finish();
  }
}
