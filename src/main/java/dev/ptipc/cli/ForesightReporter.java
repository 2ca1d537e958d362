package dev.ptipc.cli;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.observation.Forecast;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;

/** Tells a report, after all that is found, what a parent will do with it. */
final class ForesightReporter extends Reporter {

  private final Report report;
  private final Forecast forecast;

  ForesightReporter(Report report, Forecast forecast) {
    super(report);
    this.report = report;
    this.forecast = forecast;
  }

  @Override
  public boolean countsPlainLines() {
    return false;
  }

  @Override
  public void stdoutBegins(long fileLine, long offset) {
    super.stdoutBegins(fileLine, offset);
    forecast.stdoutBegins(fileLine);
  }

  @Override
  public void line(CheckedLine line) {
    super.line(line);
    forecast.line(line);
  }

  @Override
  public void finding(Finding finding) {
    super.finding(finding);
    forecast.finding(finding);
  }

  /** Called once, when all has been read. */
  void tell() {
    forecast.warnings().forEach(super::finding);
    report.foreseen(forecast.foreseen());
  }
}
