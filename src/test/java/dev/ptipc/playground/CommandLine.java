package dev.ptipc.playground;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.LinesReport;
import dev.ptipc.report.Report;
import dev.ptipc.report.Summary;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the commands {@code parse} and {@code check} print of an input, made the way they do it. */
final class CommandLine implements TranscriptCheck.Listener {

  private final Report report;
  private final Summary summary = new Summary();

  private CommandLine(Report report) {
    this.report = report;
  }

  static String parseAndCheck(byte[] input, @Nullable Role role, Map<String, Bytes> environment)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tell(
        new LinesReport(out, new PrintWriter(new StringWriter())),
        input,
        TranscriptCheck.Settings.lines(Framer.DEFAULT_LIMIT));
    tell(
        new JsonReport(out),
        input,
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, role, environment));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void tell(Report report, byte[] input, TranscriptCheck.Settings settings)
      throws IOException {
    CommandLine told = new CommandLine(report);
    report.begin("-");
    Role role = TranscriptCheck.read(new ByteArrayInputStream(input), settings, told);
    report.end(role, told.summary);
    report.finish();
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
