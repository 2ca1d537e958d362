package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.transcript.FileHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log of a parent or of a transport, or a torrc, as it comes, and says what it tells.
 * Nothing is held but the line that is being read and what has been found, of which there is a
 * limit.
 */
public final class Diagnoser {

  private static final int PIECE = 64 * 1024;

  /** So many lines are all looked at, to see what the file is. */
  private static final long HEAD = 500;

  /** A time has hours and minutes. */
  private static final int LEAST_DIGITS = 4;

  private final Mask mask;
  private final LogLineReader reader = new LogLineReader();
  private final LogFindings findings = new LogFindings();
  private final LogFindings configuration = new LogFindings();
  private final KindReader kinds = new KindReader();
  private final ParentLog log = new ParentLog(findings);
  private final TransportLog transport = new TransportLog(findings);
  private final TorrcReader torrc = new TorrcReader(configuration);
  private final LineScanner scanner = new LineScanner(HEAD, this::line);
  private final Utf16 input = new Utf16(scanner::feed);

  /** What is told of a file of no known kind. */
  private @Nullable Answer unreadable;

  /**
   * A reader at the start of its file.
   *
   * @param mask hides secrets in all that is told
   */
  public Diagnoser(Mask mask) {
    this.mask = requireNonNull(mask, "mask");
  }

  /**
   * Reads a file of any kind to its end.
   *
   * @param in the file; not closed
   * @param mask hides what is secret
   * @param programs the programs of this machine; null where they are not those of the file
   * @return what it tells
   * @throws IOException when reading fails
   */
  public static Diagnosis read(InputStream in, Mask mask, @Nullable Programs programs)
      throws IOException {
    PushbackInputStream again = new PushbackInputStream(in, Unreadable.HEAD);
    byte[] head = again.readNBytes(Unreadable.HEAD);
    again.unread(head);
    Recognition file = Recognition.of(again);
    if (file.kind() == Kind.STDOUT || file.kind() == Kind.TRANSCRIPT) {
      return StdoutDiagnosis.read(file.rest(), file.kind(), mask);
    }
    Diagnoser diagnoser = new Diagnoser(mask);
    byte[] piece = new byte[PIECE];
    for (int got; (got = file.rest().read(piece)) >= 0; ) {
      diagnoser.feed(piece, 0, got);
    }
    diagnoser.end();
    diagnoser.unreadable = Unreadable.of(head);
    Kind kind = diagnoser.kinds.kind();
    boolean bare = kind == Kind.UNKNOWN && diagnoser.kinds.isOnlyComments();
    return diagnoser.told(bare ? Kind.TORRC : kind, programs);
  }

  /**
   * Takes the next piece of the file.
   *
   * @param piece an array that may be used again after the call
   * @param from offset of the first byte
   * @param to offset after the last byte
   */
  public void feed(byte[] piece, int from, int to) {
    input.feed(requireNonNull(piece, "piece"), from, to);
  }

  private void line(long number, String text) {
    String mark = number == 1 && text.startsWith(TorrcReader.MARK) ? TorrcReader.MARK : "";
    String unmarked = text.substring(mark.length());
    JsonEntry entry = JsonEntry.of(unmarked);
    if (log.isInjected(entry == null ? text : entry.text())) {
      return;
    }
    kinds.text(text);
    LogLine line = reader.read(unmarked, entry);
    if (number <= HEAD && !line.message().isBlank()) {
      kinds.stamped(line.dress() != LogLine.Dress.NONE && hasTime(text, line.message()));
    }
    Match match = line.canBeParent() ? Sentences.find(line) : null;
    kinds.line(line, match != null, match != null && match.sentence().by().equals("arti"));
    if (match != null) {
      log.sentence(number, line, match);
    } else if (!line.canBeParent() || FileHead.beginsWithKeyword(line.message())) {
      if (line.dress() != LogLine.Dress.LEVEL && line.dress() != LogLine.Dress.TOR) {
        transport.line(number, line);
      }
    } else if (line.dress() == LogLine.Dress.NONE) {
      count(torrc.line(number, line.start(), mark + line.message()));
    } else {
      log.other(number, line.message());
    }
  }

  private void count(TorrcReader.Found found) {
    switch (found) {
      case OPTION -> kinds.torrc();
      case BARE_BRIDGE -> kinds.bareBridge();
      case NOTHING -> {}
    }
  }

  /** Whether a line has digits enough beside its message. */
  private static boolean hasTime(String line, String message) {
    return digits(line) - digits(message) >= LEAST_DIGITS;
  }

  private static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** Whether ptipc itself wrote it, for people. */
  boolean isReport() {
    return kinds.isReport();
  }

  /** Whether it is a log, be it of a program that is not known. */
  boolean isLog() {
    return kinds.isLog();
  }

  /**
   * The file has ended.
   *
   * @param programs looks for the programs of torrc on this machine; null for another machine's
   * @return what it tells
   */
  public Diagnosis finish(@Nullable Programs programs) {
    end();
    return told(kinds.kind(), programs);
  }

  private void end() {
    input.finish();
    scanner.finish();
    count(torrc.end());
    log.finish(scanner.lines());
  }

  private Diagnosis told(Kind kind, @Nullable Programs programs) {
    if (kind == Kind.TORRC) {
      torrc.finish();
      if (programs != null) {
        torrc.programs().forEach(each -> programs.check(each, configuration));
      }
    }
    Answers answers = new Answers(log.parent(), log.isDetailed(), mask);
    List<Fate.Word> outcomes = new ArrayList<>();
    List<Answer> told = new ArrayList<>();
    if (kind == Kind.TOR_LOG || kind == Kind.ARTI_LOG) {
      outcomes.addAll(log.outcomes());
      told.addAll(RunAnswers.of(log, answers));
      NotKept.add(told, log, answers);
    } else if (kind == Kind.TRANSPORT_LOG) {
      outcomes.addAll(transport.outcomes());
      OwnLogAnswers own = new OwnLogAnswers(answers);
      outcomes.forEach(word -> told.addAll(own.of(transport, word)));
    } else if (kind == Kind.TORRC) {
      torrc.included().forEach(each -> told.add(answers.of(each)));
      if (!torrc.isAboutTransports()) {
        told.add(answers.ofNoSettings());
      }
      NotKept.add(told, torrc);
    }
    if (kind == Kind.UNKNOWN && kinds.isReport()) {
      told.add(Unreadable.REPORT);
    } else if (kind == Kind.UNKNOWN && unreadable != null) {
      told.add(unreadable);
    }
    if (outcomes.isEmpty() && log.sentences().count("tor/delaying-bridges") > 0) {
      told.add(answers.ofNothing());
    }
    boolean fine = outcomes.stream().allMatch(word -> word == Fate.Word.RUNS);
    if (!fine) {
      told.removeIf(Answer::fine);
    }
    return new Diagnosis(
        kind,
        outcomes,
        Answer.onceAdvised(told),
        ran(answers),
        said(answers),
        follows(answers),
        found(),
        findings.left() + configuration.left(),
        scanner.lines());
  }

  private List<Diagnosis.Ran> ran(Answers answers) {
    List<Diagnosis.Ran> ran = new ArrayList<>();
    for (LogProcess each : log.processes()) {
      String program = each.program();
      ran.add(
          new Diagnosis.Ran(
              program == null ? null : answers.shown(program),
              each.role(),
              each.transports().stream().map(answers::shown).toList(),
              each.outcomes(),
              each.end(),
              each.lines()));
    }
    return ran;
  }

  private List<Diagnosis.Said> said(Answers answers) {
    return log.sentences().kept().stream()
        .map(
            each ->
                new Diagnosis.Said(
                    each.line(), each.sentence().id(), answers.shown(each.message())))
        .toList();
  }

  private List<Diagnosis.Follows> follows(Answers answers) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> last = new HashMap<>();
    for (Evidence each : log.sentences().kept()) {
      if (each.sentence().part() == Sentence.Part.FOLLOWS && !isOfTorItself(each)) {
        Filling filling = new Filling(each, new LogProcess(null, findings, 1), log.parent());
        String text = answers.shown(filling.fill(each.sentence().happened()));
        counts.merge(text, 1, Integer::sum);
        last.put(each.sentence().id(), text);
      }
    }
    // Those that are not kept count as the last that is.
    last.forEach((id, text) -> counts.merge(text, log.sentences().unkept(id), Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Diagnosis.Follows(each.getKey(), each.getValue()))
        .toList();
  }

  /** A bridge comes to the network without its transport. */
  private boolean isOfTorItself(Evidence one) {
    return one.sentence().id().startsWith("tor/stuck") && log.parent().bridge();
  }

  /** The findings with their messages masked; the columns stay those of the file. */
  private List<LogFinding> found() {
    List<LogFinding> all = new ArrayList<>(configuration.all());
    all.addAll(findings.all());
    return all.stream().map(each -> each.masked(mask)).toList();
  }
}
