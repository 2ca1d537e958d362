package dev.ptipc.fuzz.session;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A generated session as {@code ptipc check} sees it: by way of its transcript. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CheckedTranscript(byte[] bytes, List<Finding> findings) {

  static CheckedTranscript of(GeneratedSession session) throws IOException {
    byte[] transcript = session.transcript().toArray();
    List<Finding> findings = Transcripts.check(new ByteArrayInputStream(transcript)).findings();
    return new CheckedTranscript(transcript, findings);
  }

  /** The clauses, and for a rule without clause the rule, that are broken at a level or above. */
  Set<String> broken(Severity level, boolean withEnvironment) {
    Set<String> broken = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.diagnostic().severity().atLeast(level)
          && (withEnvironment || finding.place().in() != Place.In.ENVIRONMENT)) {
        String clause = finding.diagnostic().clause();
        broken.add(clause == null ? finding.diagnostic().rule().id() : clause);
      }
    }
    return broken;
  }
}
