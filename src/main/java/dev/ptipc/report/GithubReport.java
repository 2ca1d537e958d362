package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Span;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Findings as commands of a GitHub workflow, which shows each beside the line of its file; and in
 * the log, as text, what became of the transport.
 */
public final class GithubReport implements Report {

  private final TextReport log;
  private String file = "-";

  /**
   * A report.
   *
   * @param out where to
   */
  public GithubReport(OutputStream out) {
    log = new TextReport(out, new Style(false));
  }

  @Override
  public void begin(String file) {
    this.file = TextReport.shown(file);
    log.begin(file);
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    Place place = finding.place();
    String at = "";
    if (fileLine > 0 || place.in() == Place.In.STDOUT || place.in() == Place.In.HEADER) {
      Span span = finding.diagnostic().span();
      long line = fileLine > 0 ? fileLine : place.line();
      at = ",line=" + line + ",col=" + (span.start() + 1) + ",endColumn=" + (span.end() + 1);
    }
    log.print(WorkflowCommand.of(finding, file, at, null));
  }

  @Override
  public void recorded(String text) {
    log.recorded(text);
  }

  @Override
  public void exit(String how, @Nullable String reason) {
    log.exit(how, reason);
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {
    log.end(role, summary);
  }

  @Override
  public void breakOff(Summary summary) {
    log.breakOff(summary);
  }

  @Override
  public void interrupted(Summary summary) {
    log.interrupted(summary);
  }

  @Override
  public void unread(String file, String why) {
    log.print(WorkflowCommand.ofFile(TextReport.shown(file), why));
  }

  @Override
  public void notStarted(Summary summary) {
    log.notStarted(summary);
  }

  @Override
  public void finish() {
    log.finish();
  }
}
