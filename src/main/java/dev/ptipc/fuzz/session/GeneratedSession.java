package dev.ptipc.fuzz.session;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that no transport ran, and what the checker says of it.
 *
 * @param number of the case, from 1
 * @param session its environment is whole, and how it ends is told
 * @param violator what is broken; null for a good session, and for one changed at random
 * @param way what was done, in a few words; null for a session that nothing was done to
 * @param readings the errata by which it is good or not: another reading may have it otherwise
 * @param findings everything that the checker finds
 */
public record GeneratedSession(
    long number,
    Session session,
    @Nullable Violator violator,
    @Nullable String way,
    List<String> readings,
    List<Finding> findings) {

  /** Keeps the collections from changing. */
  public GeneratedSession {
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
   * The session as a transcript, with a note that tells what is broken.
   *
   * @return its bytes
   */
  public Bytes transcript() {
    TranscriptWriter transcript = new TranscriptWriter();
    if (violator != null) {
      transcript.note("breaks " + clause() + ": " + way);
    } else if (way != null) {
      transcript.note("changed: " + way);
    }
    readings.forEach(reading -> transcript.note("another reading: " + reading));
    transcript.session(session);
    return transcript.bytes();
  }
}
