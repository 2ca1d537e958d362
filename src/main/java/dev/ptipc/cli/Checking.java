package dev.ptipc.cli;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.Report;
import dev.ptipc.report.Summary;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/** Reads inputs, checks them, and tells a report. */
final class Checking implements TranscriptCheck.Listener {

  private final Report report;
  private final int limit;
  private final Severity failOn;
  private Summary summary = new Summary();
  private boolean failed;

  Checking(Report report, int limit, Severity failOn) {
    this.report = report;
    this.limit = limit;
    this.failOn = failOn;
  }

  /**
   * Reads all inputs.
   *
   * @return the exit code of the command
   */
  int run(List<String> files, PrintWriter err) throws IOException {
    int exit = Inputs.each(files, err, this::one);
    report.finish();
    return exit != Exit.OK ? exit : failed ? Exit.FINDINGS : Exit.OK;
  }

  /** A file that breaks off has been begun, so it is also ended. */
  private void one(String name, InputStream in) throws IOException {
    summary = new Summary();
    report.begin(name);
    try {
      TranscriptCheck.read(in, limit, this);
    } finally {
      report.end(summary);
      failed |= summary.atLeast(failOn) > 0;
    }
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
}
