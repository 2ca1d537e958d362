package dev.ptipc.fuzz.session;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session that no transport ran, and what the checker says of it.
 *
 * @param number of the case, from 1
 * @param environment the TOR_PT_* variables, all of them
 * @param stdout what the transport writes to its parent
 * @param stderr what it writes beside that
 * @param endedBy how it ends, as in transcripts
 * @param violator what is broken; null for a good session
 * @param way what was done, in a few words; null for a good session
 * @param readings the errata by which it is good or not: another reading may have it otherwise
 * @param findings everything that the checker finds
 */
public record GeneratedSession(
    long number,
    Map<String, Bytes> environment,
    Bytes stdout,
    Bytes stderr,
    String endedBy,
    @Nullable Violator violator,
    @Nullable String way,
    List<String> readings,
    List<Finding> findings) {

  /** Keeps the collections from changing. */
  public GeneratedSession {
    environment = new LinkedHashMap<>(environment);
    readings = List.copyOf(readings);
    findings = List.copyOf(findings);
  }

  /**
   * The clause that is broken.
   *
   * @return the id of a clause or of an erratum; null for a good session
   */
  public @Nullable String clause() {
    return violator == null ? null : violator.clause();
  }

  /**
   * Writes the session as a transcript, with a note that tells what is broken.
   *
   * @param out where to
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    int all = stdout.length() + stderr.length();
    TranscriptWriter transcript = new TranscriptWriter(all, all);
    if (violator != null) {
      transcript.note("breaks " + clause() + ": " + way);
    }
    readings.forEach(reading -> transcript.note("another reading: " + reading));
    environment.forEach(transcript::variable);
    transcript.exit(null, endedBy);
    transcript.stdout(stdout.toArray());
    transcript.stderr(stderr.toArray());
    transcript.write(out);
  }
}
