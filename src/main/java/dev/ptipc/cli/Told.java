package dev.ptipc.cli;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.report.Report;
import dev.ptipc.report.Summary;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;

/** Tells a report what is found in one input, and counts it. */
class Told implements TranscriptCheck.Listener {

  final Report report;
  final Summary summary = new Summary();

  Told(Report report) {
    this.report = report;
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
