package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a transport wrote itself, with lines of the protocol among others. */
final class TransportLog {

  private final LogConversation conversation;
  private long first;
  private String firstText = "";
  private long parentLine;
  private String parentText = "";
  private boolean any;

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
    if (!KindReader.isProtocol(message)) {
      return;
    }
    any = true;
    conversation.stdout(message, number, line.start());
    if (first == 0 || message.contains("-ERROR")) {
      first = number;
      firstText = Evidence.cut(message);
    }
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
