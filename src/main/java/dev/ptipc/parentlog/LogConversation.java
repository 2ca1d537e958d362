package dev.ptipc.parentlog;

import dev.ptipc.SessionReader;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.check.fate.FateReader;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a transport said, put together again from a log, and checked. */
final class LogConversation {

  /** Findings come with their line or soon after it; more places are not kept. */
  private static final int MOST_PLACES = 1000;

  private static final int MOST_NAMES = 20;

  /** So many places of single bytes are kept. */
  private static final int MOST_EXACT = 16 * 1024;

  /** Where a line of stdout stands in the log. */
  private record Origin(long line, Places places) {}

  private final LogFindings findings;
  private final FateReader fate = new FateReader();
  private final Map<Long, Origin> origins = new HashMap<>();
  private final Set<String> transports = new LinkedHashSet<>();
  private final SessionReader session;
  private final boolean whole;
  private @Nullable Role role;
  private Origin here = new Origin(0, Places.behind(0));
  private @Nullable String last;
  private long lines;
  private int exact = MOST_EXACT;

  /**
   * Nothing has been said yet.
   *
   * @param role the transport's; null when it is not known
   * @param whole whether it is seen from its first line on
   */
  LogConversation(@Nullable Role role, boolean whole, LogFindings findings) {
    this.role = role;
    this.whole = whole;
    this.findings = findings;
    Heard heard = new Heard();
    session =
        whole
            ? new SessionReader(role, null, Framer.DEFAULT_LIMIT, heard)
            : SessionReader.ofLines(Framer.DEFAULT_LIMIT, heard);
  }

  /** A line of stdout, which stands at these places of a line of the log. */
  void stdout(String line, long logLine, Places places) {
    here = new Origin(logLine, places);
    last = Evidence.cut(line);
    lines++;
    if (origins.size() < MOST_PLACES) {
      origins.put(lines, new Origin(logLine, kept(places)));
    }
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.ISO_8859_1);
    session.stdout(bytes, 0, bytes.length);
  }

  /** Those of every byte take room; without it the rest of the line is taken to stand as it is. */
  private Places kept(Places places) {
    if (places.size() > exact) {
      return Places.behind(places.of(0));
    }
    exact -= places.size();
    return places;
  }

  /** A line of stderr. */
  void stderr(String line) {
    fate.stderr(Bytes.ofLatin1(line));
  }

  /** Whether it has neither said that it is ready nor given up. */
  boolean isUnsettled() {
    return whole
        && (session.phase() == Phase.NEGOTIATION || session.phase() == Phase.CONFIGURATION);
  }

  /** The last line that it said; null for none. */
  @Nullable String lastLine() {
    return last;
  }

  /** The role, given or found out; null when nothing tells it. */
  @Nullable Role role() {
    return role;
  }

  boolean hasLines() {
    return lines > 0;
  }

  /** The names that it reported. */
  Set<String> transports() {
    return transports;
  }

  /** Why it ended, as far as it said so. */
  String reason() {
    return fate.words().reason();
  }

  /** It has ended by itself. What is missing counts only where its beginning was seen. */
  void ended() {
    if (whole && lines > 0) {
      session.stdoutEnded();
      session.finish("itself");
    }
  }

  /** What became of it, as far as its own words tell. */
  Fate fate() {
    return fate.fate(role, false, null, null);
  }

  /** Takes what is found in the lines. */
  private final class Heard implements SessionReader.Listener {

    @Override
    public void line(CheckedLine line) {
      fate.stdout(line);
      Message message = line.message();
      if (role == null && message != null) {
        role = Family.of(message.keyword());
      }
      if (line.message() instanceof Message.MethodReport report && transports.size() < MOST_NAMES) {
        transports.add(Evidence.cut(report.transport().bytes().latin1()));
      }
    }

    @Override
    public void finding(Finding finding) {
      fate.finding(finding);
      if (finding.place().in() == Place.In.STDOUT) {
        Origin at = origins.getOrDefault(finding.place().line(), here);
        findings.add(
            new LogFinding("log", at.line, at.places, finding.text(), finding.diagnostic()));
      } else {
        findings.add(new LogFinding("session", 0, 0, Bytes.EMPTY, finding.diagnostic()));
      }
    }
  }
}
