package dev.ptipc.cli;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
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
  private final TranscriptCheck.Settings settings;
  private final Severity failOn;
  private Summary summary = new Summary();
  private boolean failed;

  Checking(Report report, TranscriptCheck.Settings settings, Severity failOn) {
    this.report = report;
    this.settings = settings;
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
    Role role = null;
    try {
      role = TranscriptCheck.read(in, settings, this);
    } finally {
      report.end(role, summary);
      failed |= summary.atLeast(failOn) > 0;
    }
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
