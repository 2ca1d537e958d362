package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
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
    Diagnostic diagnostic = finding.diagnostic();
    StringBuilder command = new StringBuilder("::").append(level(diagnostic.severity()));
    command.append(" file=").append(property(file));
    Place place = finding.place();
    if (fileLine > 0 || place.in() == Place.In.STDOUT || place.in() == Place.In.HEADER) {
      command.append(",line=").append(fileLine > 0 ? fileLine : place.line());
      command.append(",col=").append(diagnostic.span().start() + 1);
      command.append(",endColumn=").append(diagnostic.span().end() + 1);
    }
    command.append(",title=").append(property(diagnostic.rule().id())).append("::");
    command.append(data(diagnostic.message()));
    if (diagnostic.clause() != null) {
      command.append(data(" (" + diagnostic.clause() + ")"));
    }
    if (diagnostic.help() != null) {
      command.append(data("\nhelp: " + diagnostic.help()));
    }
    log.print(command.append('\n').toString());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** What ends a command or begins another is written by its number. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** So is what parts the properties of a command. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
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
  public void notStarted(Summary summary) {
    log.notStarted(summary);
  }

  @Override
  public void finish() {
    log.finish();
  }
}
