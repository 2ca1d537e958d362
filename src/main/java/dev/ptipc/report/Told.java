package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;

/** Tells a report what is found in one input, and counts it. */
public class Told implements TranscriptCheck.Listener {

  private final Report report;
  private final Summary summary = new Summary();

  /**
   * Nothing yet.
   *
   * @param report what is told; its input has begun
   */
  public Told(Report report) {
    this.report = report;
  }

  /**
   * How much was told.
   *
   * @return counts on while there is more
   */
  public final Summary summary() {
    return summary;
  }

  @Override
  public void stdoutBegins(long offset) {
    report.stdoutBegins(offset);
  }

  @Override
  public void line(CheckedLine line, long fileLine) throws IOException {
    summary.countLine();
    report.line(line, fileLine);
  }

  @Override
  public void finding(Finding finding, long fileLine) throws IOException {
    summary.count(finding.diagnostic().severity());
    report.finding(finding, fileLine);
  }

  @Override
  public void recorded(String text) throws IOException {
    report.recorded(text);
  }
}
