package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a parent wrote, sentence by sentence: which programs it ran, and what became of them. Of a
 * log of several runs each is a story of its own.
 */
final class ParentLog {

  /** So many programs of a run are told apart. */
  static final int MOST_PROGRAMS = 64;

  /** Of several runs so many programs are kept, those of the last runs. */
  private static final int MOST_KEPT = 128;

  /** So many sentences wait to be told which program they are about. */
  private static final int MOST_PENDING = 20;

  /** Every client says so at its start. */
  private static final String NO_BRIDGE = "tor/delaying-bridges";

  /** Of a hundred: so far tor comes only when a bridge has answered. */
  private static final int ANSWERED = 15;

  /** A sentence without a program belongs to one that is named so many lines behind it. */
  private static final int NEAR = 3;

  private final LogFindings findings;
  private final Map<String, LogProcess> programs = new LinkedHashMap<>();

  /** Stands for a program that is not named, and for those that are not told apart. */
  private LogProcess nameless;

  /** The first sentence about a program that is not told apart. */
  private @Nullable Evidence crowded;

  /** Of the runs that are over. */
  private final Deque<LogProcess> past = new ArrayDeque<>();

  private boolean forgets;

  private final Set<Fate.Word> words = EnumSet.noneOf(Fate.Word.class);

  /** A time before what a program says takes the room of its words. */
  private final LogLineReader stamps = new LogLineReader();

  private final RunMark mark = new RunMark();
  private final SaidSentences sentences = new SaidSentences();
  private final List<Evidence> pending = new ArrayList<>();
  private ParentVersion parent = ParentVersion.UNKNOWN;

  /** The program that the parent, at level info, has just told of. */
  private @Nullable LogProcess speaking;

  private @Nullable LogProcess last;
  private @Nullable Evidence waiting;
  private final Injected injected = new Injected();
  private boolean detailed;
  private boolean ended;

  /** Whether the parent is about to end: what its programs then do is not their fault. */
  private boolean stops;

  ParentLog(LogFindings findings) {
    this.findings = findings;
    nameless = new LogProcess(null, findings, 1);
  }

  /** Whether a line is no line of the parent: a transport's message had an LF in it. */
  boolean isInjected(String line) {
    return injected.takes(line);
  }

  /** A message that is none of the sentences. */
  void other(long line, String message) {
    ended |= message.startsWith("Catching signal ");
    stops |= ended || message.startsWith("Interrupt: ");
    if (mark.isAnotherRun(line, message)) {
      ended = true;
      endRun(line);
      nameless = new LogProcess(null, findings, mark.runs());
    }
    parent = parent.after(message);
    if (message.startsWith("Bootstrapped ") && !message.startsWith("Bootstrapped 0%")) {
      waiting = null;
      if (percent(message) >= ANSWERED) {
        sentences.remove(NO_BRIDGE);
      }
    }
  }

  private static int percent(String message) {
    int end = message.indexOf('%');
    String number =
        message.substring("Bootstrapped ".length(), Math.max(end, "Bootstrapped ".length()));
    return number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
  }

  /** A sentence in its line. */
  void sentence(long line, LogLine text, Match match) {
    mark.sentence();
    Evidence one = Evidence.of(line, text, match, parent);
    Sentence sentence = match.sentence();
    if (sentence.part() != Sentence.Part.PROGRESS && !isConversation(sentence)) {
      sentences.add(one);
    }
    waiting = sentence.part() == Sentence.Part.WAITS ? one : stillWaiting(sentence);
    String name = one.program();
    if (stops && sentence.part() == Sentence.Part.CAUSE && isEnd(one)) {
      return;
    }
    if (name == null) {
      nameless(one);
    } else {
      LogProcess program = program(name);
      if (program.program() == null && crowded == null) {
        crowded = one;
      }
      pending.removeIf(each -> take(each, line, program));
      named(program, one, text, match);
    }
  }

  private static boolean isEnd(Evidence one) {
    return one.end() != null || one.outcome() == Fate.Word.BROKE_PROTOCOL;
  }

  private @Nullable Evidence stillWaiting(Sentence sentence) {
    boolean goesOn =
        isConversation(sentence)
            || sentence.id().equals("tor/spawned")
            || sentence.id().equals("tor/state")
            || sentence.id().equals("tor/delay-pt");
    return goesOn ? waiting : null;
  }

  private static boolean isConversation(Sentence sentence) {
    return sentence.id().equals("tor/line") || sentence.id().equals("tor/stderr");
  }

  /** The line before told which program it is about; else the next one will. */
  private void nameless(Evidence one) {
    if (speaking != null) {
      speaking.add(one);
    } else if (one.isStruckOff() && last != null) {
      last.add(one);
    } else if (one.outcome() != null) {
      pending.add(one);
      if (pending.size() > MOST_PENDING) {
        nameless.add(pending.remove(0));
      }
    }
  }

  private boolean take(Evidence pending, long line, LogProcess program) {
    if (line - pending.line() <= NEAR) {
      program.add(pending);
    } else {
      (last == null ? nameless : last).add(pending);
    }
    return true;
  }

  private void named(LogProcess program, Evidence one, LogLine text, Match match) {
    last = program;
    switch (one.sentence().id()) {
      case "tor/spawned" -> {
        program.started(one);
        detailed = true;
        speaking = program;
      }
      case "tor/line" -> {
        Match.Hole line = match.values().get(1);
        injected.heard(line.text());
        detailed = true;
        program.stdout(line.text(), one.line(), text.places().from(line.start()));
        speaking = program;
      }
      case "tor/stderr" -> {
        String said = match.values().get(1).text();
        program.stderr(stamps.read(said).message());
        if (Evidence.wantsParent(said)) {
          program.add(one);
        }
        speaking = program;
      }
      default -> {
        if (one.outcome() != null || one.sentence().part() == Sentence.Part.CAUSE) {
          program.add(one);
        }
      }
    }
  }

  private LogProcess program(String name) {
    LogProcess known = programs.get(name);
    if (known == null && programs.size() < MOST_PROGRAMS) {
      known = new LogProcess(name, findings, mark.runs());
      programs.put(name, known);
    }
    return known == null ? nameless : known;
  }

  /** Nothing more comes. */
  void finish(long lines) {
    endRun(lines);
  }

  /** A run is over: nothing of it goes on. */
  private void endRun(long line) {
    for (Evidence each : pending) {
      (last == null ? nameless : last).add(each);
    }
    pending.clear();
    if (waiting != null) {
      (last == null ? nameless : last).add(waiting);
    }
    List<LogProcess> all = new ArrayList<>(programs.values());
    if (!nameless.lines().isEmpty()) {
      all.add(nameless);
    }
    all.forEach(each -> each.finish(line, ended));
    for (LogProcess each : all) {
      all.forEach(each::dropFollower);
    }
    all.forEach(each -> words.addAll(each.outcomes()));
    past.addAll(all);
    while (past.size() > MOST_KEPT) {
      LogProcess gone = past.remove();
      forgets = forgets || past.stream().noneMatch(gone::tellsTheSame);
    }
    programs.clear();
    speaking = null;
    last = null;
    waiting = null;
    ended = false;
    stops = false;
  }

  /** How often the parent ran, as far as its log shows. */
  int runs() {
    return mark.runs();
  }

  /** The line with which its last run begins, from 1. */
  long lastRun() {
    return mark.line();
  }

  /** Whether it was written at level info, so that it holds what transports said. */
  boolean isDetailed() {
    return detailed;
  }

  ParentVersion parent() {
    return parent;
  }

  /**
   * The programs of which something is known, run by run, in the order in which they were named;
   * after the end.
   */
  List<LogProcess> processes() {
    return List.copyOf(past);
  }

  /** The first sentence about a program that is not told apart from others; null for none. */
  @Nullable Evidence crowded() {
    return crowded;
  }

  /** Whether programs of earlier runs are not kept that told something else than those that are. */
  boolean forgets() {
    return forgets;
  }

  /** The sentences that tell something. */
  SaidSentences sentences() {
    return sentences;
  }

  /** The words that hold, the gravest first. */
  List<Fate.Word> outcomes() {
    return Outcomes.ofLog(words);
  }
}
