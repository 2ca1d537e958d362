package dev.ptipc.transcript;

import static java.util.Objects.requireNonNull;

import dev.ptipc.SessionReport;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Transcripts as a whole; {@link TranscriptCheck} is for those too large to keep in memory. */
public final class Transcripts {

  /** How a transcript begins; its version follows. */
  public static final String MAGIC = "# ptipc transcript";

  private Transcripts() {}

  /**
   * Checks a transcript, or raw stdout.
   *
   * @param in the file or pipe; not closed
   * @return the lines of stdout, and everything there is to say; findings that were recorded when
   *     the transport ran are left out
   * @throws IOException when reading fails
   */
  public static SessionReport check(InputStream in) throws IOException {
    return check(in, new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, null, Map.of()));
  }

  /**
   * Checks a transcript, or raw stdout.
   *
   * @param in the file or pipe; not closed
   * @param settings what to check by
   * @return as above
   * @throws IOException when reading fails
   */
  public static SessionReport check(InputStream in, TranscriptCheck.Settings settings)
      throws IOException {
    Collected collected = new Collected();
    Role role = TranscriptCheck.read(requireNonNull(in, "in"), settings, collected);
    return new SessionReport(role, collected.lines, collected.findings);
  }

  /**
   * Reads a transcript, or raw stdout.
   *
   * @param in the file or pipe; not closed
   * @param most bytes that stdout, and stderr, may have
   * @param problems takes what is wrong with the header
   * @return all that it tells, without a role
   * @throws IOException when reading fails, or there are more bytes
   */
  public static Session read(InputStream in, int most, Consumer<Finding> problems)
      throws IOException {
    SessionSink sink = new SessionSink(most, requireNonNull(problems, "problems"));
    try {
      TranscriptReader.read(requireNonNull(in, "in"), sink);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sink.session();
  }

  /** Tells a session as if it were read; where there is only stdout, as raw stdout. */
  static void tell(Session session, TranscriptReader.Sink sink) {
    boolean isRaw = session.isStdoutOnly();
    if (!isRaw) {
      sink.header(new Header(session, "", new Directions(), false), 0, 0);
    }
    byte[] stdout = session.stdout().toArray();
    sink.stdout(stdout, stdout.length);
    sink.stdoutEnded();
    if (!isRaw) {
      sink.stderrBegins(0);
      byte[] stderr = session.stderr().toArray();
      sink.stderr(stderr, stderr.length);
    }
  }

  /**
   * Refuses a header with an error in it, for those who cannot go on with less than all of it.
   *
   * @param problem what is wrong with the header
   * @throws UncheckedIOException when it is an error; the text of its cause says what, and where
   */
  public static void refuse(Finding problem) {
    if (problem.diagnostic().severity() == Severity.ERROR) {
      throw new UncheckedIOException(
          new IOException(
              "line " + problem.place().line() + ": " + problem.diagnostic().message()));
    }
  }

  /**
   * Writes a session as a transcript.
   *
   * @param session any; its role is not written, the variables tell it
   * @return what {@link #read} reads
   */
  public static Bytes write(Session session) {
    TranscriptWriter writer = new TranscriptWriter();
    writer.session(requireNonNull(session, "session"));
    return writer.bytes();
  }

  private static final class Collected implements TranscriptListener {

    private final List<CheckedLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void line(CheckedLine line) {
      lines.add(line);
    }

    @Override
    public void finding(Finding finding) {
      findings.add(finding);
    }
  }
}
