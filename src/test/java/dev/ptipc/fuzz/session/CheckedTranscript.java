package dev.ptipc.fuzz.session;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A generated session as {@code ptipc check} sees it: by way of its transcript. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CheckedTranscript(byte[] bytes, List<Finding> findings) {

  static CheckedTranscript of(GeneratedSession session) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    session.write(out);
    List<Finding> findings = new ArrayList<>();
    TranscriptCheck.read(
        new ByteArrayInputStream(out.toByteArray()),
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, null, Map.of()),
        new TranscriptCheck.Listener() {
          @Override
          public void stdoutBegins(long offset) {}

          @Override
          public void line(CheckedLine line, long fileLine) {}

          @Override
          public void finding(Finding finding, long fileLine) {
            findings.add(finding);
          }

          @Override
          public void recorded(String text) {}
        });
    return new CheckedTranscript(out.toByteArray(), findings);
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
