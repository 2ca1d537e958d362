package dev.ptipc.parentlog;

import dev.ptipc.transcript.FileHead;
import java.util.List;
import java.util.regex.Pattern;

/** Works out, line by line, what a file is. */
final class KindReader {

  /** Words of transports in lines that only look like theirs. */
  private static final List<String> TRANSPORT_WORDS =
      List.of(
          "nowflake",
          "rokerChannel",
          "WebRTC",
          "obfs4",
          "SOCKS",
          "transport",
          "webtunnel",
          "meek",
          "conjure",
          "TOR_PT_");

  /** A transport may write so few lines of its log to stdout, and nothing else. */
  private static final long LEAST_STAMPED = 3;

  /** With what a report of ptipc begins its lines. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:stdout|stderr|status|exit  |reason) \\| "
              + "|(?:error|warning|note)\\[[a-z]+/[a-z0-9-]+\\]: ");

  private boolean report;
  private long stamped;
  private boolean bare;
  private long tor;
  private long arti;
  private long transport;
  private long torrc;
  private long bridges;
  private long stdout;
  private long comments;
  private long others;

  /** A line of a log, with the sentence that it is, or without one. */
  void line(LogLine line, boolean sentence, boolean byArti) {
    boolean isSaid = FileHead.beginsWithKeyword(line.message());
    switch (line.dress()) {
      case ARTI -> arti++;
      case TRANSPORT -> transport++;
      case GO -> transport += isSaid || hasTransportWord(line.message()) ? 1 : 0;
      case TOR -> tor++;
      default -> {
        if (sentence) {
          tor += byArti ? 0 : 1;
          arti += byArti ? 1 : 0;
        } else if (line.message().startsWith("Tor 0.")) {
          tor++;
        } else if (line.start() == 0 && isSaid) {
          stdout++;
        }
      }
    }
  }

  /** A line of the file as it stands there. */
  void text(String text) {
    String said = text.strip();
    report |= REPORT.matcher(text).lookingAt();
    comments += said.startsWith("#") ? 1 : 0;
    others += said.isEmpty() || said.startsWith("#") ? 0 : 1;
  }

  /** Whether nothing but comments stands in it, as in a torrc that nobody has changed. */
  boolean isOnlyComments() {
    return comments > 0 && others == 0;
  }

  /** Whether a time stands before a line that says something. */
  void stamped(boolean isStamped) {
    stamped += isStamped ? 1 : 0;
    bare |= !isStamped;
  }

  /** Whether a time stands before every line, as in the log of any program. */
  boolean isLog() {
    return !bare && stamped >= LEAST_STAMPED;
  }

  /** A line of torrc that no other file has. */
  void torrc() {
    torrc++;
  }

  /** A bridge line without the word before it. */
  void bareBridge() {
    bridges++;
  }

  private static boolean hasTransportWord(String message) {
    return TRANSPORT_WORDS.stream().anyMatch(message::contains);
  }

  /** Whether it is what ptipc wrote for people, and has nothing else in it. */
  boolean isReport() {
    return report && tor + arti + stdout + torrc + bridges == 0;
  }

  /** What it is, by the lines so far. */
  Kind kind() {
    if (tor > 0 || arti > 0) {
      return arti > tor ? Kind.ARTI_LOG : Kind.TOR_LOG;
    }
    // What it shows of the transport is not all that the transport wrote.
    if (isReport()) {
      return Kind.UNKNOWN;
    }
    if (transport > 0) {
      return Kind.TRANSPORT_LOG;
    }
    if (stdout > 0) {
      return Kind.STDOUT;
    }
    return torrc > 0 ? Kind.TORRC : bridges > 0 ? Kind.BRIDGE_LINES : Kind.UNKNOWN;
  }
}
