package dev.ptipc.peers.conformance;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.report.DiagnosticJson;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.Summary;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ptipc says of a session. */
public final class SessionAnswer implements TranscriptListener {

  private final Summary summary = new Summary();
  private final List<Finding> findings = new ArrayList<>();

  private SessionAnswer() {}

  /**
   * Checks a session.
   *
   * @param session the whole of it
   * @return a JSON object: status, role, diagnostics and summary, as {@code check --format json}
   *     has them
   */
  public static String of(Session session) {
    return of(session, Framer.DEFAULT_LIMIT);
  }

  /**
   * Checks a session.
   *
   * @param session the whole of it
   * @param limit bytes that a line in it may have before its LF
   * @return as above
   */
  public static String of(Session session, int limit) {
    SessionAnswer answer = new SessionAnswer();
    Role role = checked(session, limit, answer);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(out).startObject();
    boolean errors = answer.summary.of(Severity.ERROR) > 0;
    json.field("status", (errors ? Status.VIOLATION : Status.OK).word());
    json.field("role", role == null ? null : role.word());
    json.arrayField("diagnostics");
    for (Finding finding : answer.findings) {
      // An answer is about the session, whatever file it is read from.
      DiagnosticJson.write(json, finding.place(), finding.diagnostic(), 0);
    }
    json.endArray();
    JsonReport.counts(json, answer.summary);
    json.endObject().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static @Nullable Role checked(Session session, int limit, SessionAnswer answer) {
    try {
      return TranscriptCheck.check(session, limit, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void line(CheckedLine line) {
    summary.countLine();
  }

  @Override
  public void finding(Finding finding) {
    summary.count(finding.diagnostic().severity());
    findings.add(finding);
  }
}
