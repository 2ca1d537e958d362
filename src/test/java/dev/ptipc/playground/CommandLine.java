package dev.ptipc.playground;

import dev.ptipc.environment.Role;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.LinesReport;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reported;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the commands {@code parse} and {@code check} print of an input, made the way they do it. */
final class CommandLine {

  private CommandLine() {}

  static String parseAndCheck(byte[] input, @Nullable Role role, Map<String, Bytes> environment)
      throws IOException {
    return parseAndCheck(
        input, new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, role, environment));
  }

  static String parseAndCheck(byte[] input, TranscriptCheck.Settings settings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tell(
        new LinesReport(out, new PrintWriter(new StringWriter())),
        input,
        TranscriptCheck.Settings.lines(Framer.DEFAULT_LIMIT));
    tell(new JsonReport(out), input, settings);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void tell(Report report, byte[] input, TranscriptCheck.Settings settings)
      throws IOException {
    Reported.tell(report, "-", input, settings);
    report.finish();
  }
}
