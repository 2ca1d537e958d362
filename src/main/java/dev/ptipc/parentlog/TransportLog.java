package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.transcript.FileHead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a transport wrote itself, with lines of the protocol among others. */
final class TransportLog {

  /** Words of obfs4proxy 0.0.14 over a bridge that it does not reach. */
  private static final String FAILED = "- outgoing connection failed";

  /** Its words over a bridge line that it cannot use. */
  private static final String REFUSES = "- invalid arguments";

  /** Words of snowflake-client 2.5.1 over a broker that it does not reach stand between these. */
  private static final Pattern RETRIES = Pattern.compile("WebRTC: (.*\\S) +Retrying\\.\\.\\.");

  /**
   * The first connection that came to nothing.
   *
   * @param line of the file, from 1
   * @param text what stands there
   * @param reason the transport's words
   * @param refuses whether it could not use the bridge line
   * @param times how many there were
   */
  record Trouble(long line, String text, String reason, boolean refuses, int times) {}

  private final LogConversation conversation;
  private long first;
  private String firstText = "";
  private long parentLine;
  private String parentText = "";
  private boolean any;

  /** By whether it is the bridge line that is wrong. */
  private final Map<Boolean, Trouble> troubles = new TreeMap<>();

  TransportLog(LogFindings findings) {
    conversation = new LogConversation(null, false, findings);
  }

  /** A line of it. */
  void line(long number, LogLine line) {
    String message = line.message().stripTrailing();
    if (Evidence.wantsParent(message) && parentLine == 0) {
      parentLine = number;
      parentText = Evidence.cut(message);
    }
    if (!FileHead.beginsWithKeyword(message)) {
      connection(number, message);
      return;
    }
    any = true;
    conversation.stdout(message, number, line.places());
    if (first == 0 || message.contains("-ERROR")) {
      first = number;
      firstText = Evidence.cut(message);
    }
  }

  private void connection(long number, String message) {
    boolean refuses = message.contains(REFUSES);
    String reason = reason(message);
    if (reason == null) {
      return;
    }
    Trouble before = troubles.get(refuses);
    troubles.put(
        refuses,
        before == null
            ? new Trouble(number, Evidence.cut(message), Evidence.cut(reason), refuses, 1)
            : new Trouble(before.line, before.text, before.reason, refuses, before.times + 1));
  }

  /** What it says of a connection that came to nothing; null for anything else. */
  private static @Nullable String reason(String message) {
    int start = Math.max(message.indexOf(REFUSES), message.indexOf(FAILED));
    if (start >= 0) {
      return message.substring(start + "- ".length());
    }
    Matcher retries = RETRIES.matcher(message);
    return retries.matches() ? retries.group(1) : null;
  }

  /** The connections that came to nothing, at most one for each cause. */
  List<Trouble> troubles() {
    return List.copyOf(troubles.values());
  }

  /** The words that hold, the gravest first. */
  List<Fate.Word> outcomes() {
    Set<Fate.Word> found = EnumSet.noneOf(Fate.Word.class);
    if (any) {
      for (Fate.Word word : conversation.fate().words()) {
        found.add(word == Fate.Word.LISTENING ? Fate.Word.RUNS : word);
      }
    }
    if (parentLine > 0) {
      found.add(Fate.Word.NOT_MANAGED);
    }
    if (!troubles.isEmpty()) {
      found.add(Fate.Word.BRIDGE_FAILED);
    }
    if (found.isEmpty()) {
      found.add(Fate.Word.RUNS);
    }
    return Outcomes.ofProgram(found);
  }

  /** What became of it, in its own words; null when it said nothing of the protocol. */
  @Nullable String told() {
    return any ? conversation.fate().text() : null;
  }

  /** The line that tells most, from 1; 0 for none. */
  long line() {
    return parentLine > 0 ? parentLine : first;
  }

  /** What stands there. */
  String text() {
    return parentLine > 0 ? parentText : firstText;
  }

  /** The names that it reported. */
  List<String> transports() {
    return new ArrayList<>(conversation.transports());
  }
}
