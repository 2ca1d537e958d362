package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program in a run of a parent, however often it starts it. */
final class LogProcess {

  /** More lines and names are not kept. */
  private static final int MOST_LINES = 100;

  private static final int MOST_NAMES = 20;

  /** A log at level info has many lines a second while its parent waits. */
  private static final long PATIENCE = 20;

  private static final Set<Fate.Word> ENDS =
      EnumSet.of(Fate.Word.EXITED, Fate.Word.KILLED, Fate.Word.CANNOT_EXECUTE);

  private final @Nullable String program;
  private final LogFindings findings;
  private final int run;
  private final Set<String> transports = new LinkedHashSet<>();
  private final List<Long> lines = new ArrayList<>();
  private final Map<Fate.Word, Evidence> evidence = new EnumMap<>(Fate.Word.class);

  /** What its own words tell, by the line in which that ended. */
  private final Map<Fate.Word, String> told = new EnumMap<>(Fate.Word.class);

  private @Nullable Role role;
  private @Nullable ProgramEnd end;
  private @Nullable LogConversation conversation;
  private @Nullable String lastWords;

  /** Where it was started last. */
  private @Nullable Evidence start;

  private long lastLine;
  private boolean isNew;

  /**
   * A program in a run of the parent, counted from 1. Without a name it may stand for several: what
   * they said is no conversation.
   */
  LogProcess(@Nullable String program, LogFindings findings, int run) {
    this.program = program;
    this.findings = findings;
    this.run = run;
  }

  /** In which of the parent's runs it is, from 1. */
  int run() {
    return run;
  }

  /** It has been started: what comes now is a conversation from its first line on. */
  void started(Evidence one) {
    if (program == null) {
      return;
    }
    settle(false);
    start = one;
    lastLine = one.line();
    conversation = new LogConversation(role, true, findings);
  }

  /** A line of its stdout, which stands at these places of a line of the log. */
  void stdout(String line, long logLine, Places places) {
    if (program != null) {
      lastLine = logLine;
      conversation().stdout(line, logLine, places);
    }
  }

  /** A line of its stderr. */
  void stderr(String line) {
    if (program != null) {
      conversation().stderr(line);
    }
  }

  private LogConversation conversation() {
    if (conversation == null) {
      conversation = new LogConversation(role, false, findings);
    }
    return conversation;
  }

  /** A sentence about it. */
  void add(Evidence one) {
    line(one);
    if (role == null) {
      role = one.match().role();
    }
    String transport = one.transport();
    if (transport != null && transports.size() < MOST_NAMES) {
      transports.add(transport);
    }
    Fate.Word word = one.outcome();
    if (word != null) {
      Evidence before = evidence.get(word);
      // What only follows from the end tells less of it than the end itself.
      if (before == null
          || (before.sentence().part() == Sentence.Part.FOLLOWS
              && one.sentence().part() != Sentence.Part.FOLLOWS)
          || (word == Fate.Word.RUNS && one.sentence().id().equals("tor/log"))) {
        evidence.put(word, one);
      }
    }
    if (one.end() != null) {
      end = one.end();
      settle(!one.isStruckOff());
    }
  }

  private void line(Evidence one) {
    if (lines.size() < MOST_LINES) {
      lines.add(one.line());
    }
  }

  /** A conversation is over; it ended by itself, or its end was not seen. */
  private void settle(boolean itself) {
    LogConversation over = conversation;
    if (over == null) {
      return;
    }
    conversation = null;
    role = role == null ? over.role() : role;
    if (itself) {
      over.ended();
      lastWords = over.reason();
    }
    if (over.hasLines()) {
      Fate fate = over.fate();
      fate.words().forEach(word -> told.putIfAbsent(word, fate.text()));
      over.transports().stream().limit(MOST_NAMES).forEach(transports::add);
    }
  }

  /**
   * Nothing more comes. A transport that is not ready hangs; but where the log did not go on, nor
   * its parent end, it may only have been started.
   */
  void finish(long end, boolean parentEnded) {
    Evidence begun = start;
    if (conversation != null && begun != null && conversation.isUnsettled()) {
      isNew = !parentEnded && end - lastLine <= PATIENCE;
      evidence.put(Fate.Word.STOPPED_BY_PARENT, begun);
      lastWords = conversation.lastLine();
      line(begun);
    }
    settle(false);
  }

  /** That a bridge cannot be reached only follows where its transport has ended. */
  void dropFollower(LogProcess other) {
    Evidence bridge = evidence.get(Fate.Word.BRIDGE_FAILED);
    if (bridge != null
        && bridge.sentence().part() == Sentence.Part.FOLLOWS
        && other.evidence.keySet().stream().anyMatch(word -> ENDS.contains(word))) {
      evidence.remove(Fate.Word.BRIDGE_FAILED);
    }
  }

  /** Whether another, of a later run, ended as this one did. */
  boolean tellsTheSame(LogProcess other) {
    return Objects.equals(program, other.program)
        && Objects.equals(end, other.end)
        && outcomes().equals(other.outcomes());
  }

  @Nullable String program() {
    return program;
  }

  @Nullable Role role() {
    return role;
  }

  Set<String> transports() {
    return transports;
  }

  List<Long> lines() {
    return lines;
  }

  @Nullable ProgramEnd end() {
    return end;
  }

  /** Whether the log ends so soon after its start that it may be ready by now. */
  boolean isNew() {
    return isNew;
  }

  /** What it said before it ended by itself; null when that was not seen. */
  @Nullable String lastWords() {
    return lastWords;
  }

  /** The first sentence that a word is from; null for none. */
  @Nullable Evidence evidence(Fate.Word word) {
    return evidence.get(word);
  }

  /** What its own words tell for a word; null for none. */
  @Nullable String told(Fate.Word word) {
    return told.get(word == Fate.Word.RUNS ? Fate.Word.LISTENING : word);
  }

  /** The words that hold of it, the gravest first. */
  List<Fate.Word> outcomes() {
    Set<Fate.Word> all = EnumSet.noneOf(Fate.Word.class);
    all.addAll(evidence.keySet());
    Collection<Fate.Word> own = told.keySet();
    own.forEach(word -> all.add(word == Fate.Word.LISTENING ? Fate.Word.RUNS : word));
    return Outcomes.ofProgram(all);
  }
}
