package dev.ptipc.fuzz.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Status;
import dev.ptipc.environment.Role;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.Told;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** What ptipc says of a session. */
public final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] HEADER = "# ptipc transcript".getBytes(StandardCharsets.US_ASCII);

  private Answers() {}

  /**
   * Checks a session.
   *
   * @param session the whole of it
   * @return status, role, diagnostics and summary, as {@code check --format json} has them
   */
  public static ObjectNode of(Session session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out);
    try {
      Told told =
          new Told(report) {
            @Override
            public void finding(Finding finding, long fileLine) throws IOException {
              // An answer is about the session, whatever file it is read from.
              super.finding(finding, 0);
            }
          };
      report.begin("-");
      Role role =
          TranscriptCheck.read(
              new ByteArrayInputStream(transcript(session)),
              new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, session.role(), Map.of()),
              told);
      report.end(role, told.summary());
      report.finish();
      JsonNode file = JSON.readTree(out.toByteArray()).at("/files/0");
      boolean errors = file.at("/summary/errors").asLong() > 0;
      ObjectNode answer = JSON.createObjectNode();
      answer.put("status", (errors ? Status.VIOLATION : Status.OK).word());
      for (String field : new String[] {"role", "diagnostics", "summary"}) {
        answer.set(field, file.get(field));
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Raw stdout where there is no more to tell, and where it cannot be taken for a transcript. */
  private static byte[] transcript(Session session) throws IOException {
    byte[] stdout = session.stdout().toArray();
    boolean looksLikeOne =
        stdout.length >= HEADER.length
            && Arrays.equals(stdout, 0, HEADER.length, HEADER, 0, HEADER.length);
    if (session.environment().isEmpty()
        && session.stderr().isEmpty()
        && session.endedBy() == null
        && !looksLikeOne) {
      return stdout;
    }
    TranscriptWriter writer = new TranscriptWriter();
    session.environment().forEach(writer::variable);
    if (session.endedBy() != null) {
      writer.exit(session.exitCode(), session.endedBy());
    }
    writer.stdout(stdout);
    writer.stderr(session.stderr().toArray());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    writer.write(file);
    return file.toByteArray();
  }
}
