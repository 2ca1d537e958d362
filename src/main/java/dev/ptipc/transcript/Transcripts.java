package dev.ptipc.transcript;

import static java.util.Objects.requireNonNull;

import dev.ptipc.SessionReport;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Transcripts as a whole; {@link TranscriptCheck} is for those too large to keep in memory. */
public final class Transcripts {

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

  private static final class Collected implements TranscriptCheck.Listener {

    private final List<CheckedLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void stdoutBegins(long offset) {}

    @Override
    public void line(CheckedLine line, long fileLine) {
      lines.add(line);
    }

    @Override
    public void finding(Finding finding, long fileLine) {
      findings.add(finding);
    }

    @Override
    public void recorded(String text) {}
  }
}
