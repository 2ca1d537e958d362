package dev.ptipc.cli;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.check.fate.LastWords;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.LiveText;
import dev.ptipc.live.Plan;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Shows a run as it goes, tells a report, and keeps a transcript. */
final class RunWatch implements LiveRun.Listener {

  private final Report report;
  private final Style style;
  private final Reporter reporter;
  private final @Nullable Output conversation;
  private final Plan plan;
  private final @Nullable TranscriptWriter transcript;
  private final Framer stderr;

  /** What stdout has behind its last LF, of a long line its beginning. */
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

  /** Without a place for the conversation only the report is written. */
  RunWatch(
      Report report,
      Style style,
      @Nullable Output conversation,
      Plan plan,
      @Nullable TranscriptWriter transcript) {
    this.transcript = transcript;
    this.report = report;
    this.style = style;
    this.reporter = new Reporter(report);
    this.conversation = conversation;
    this.plan = plan;
    this.stderr = new Framer(plan.limit(), line -> stderrLine(line.bytes()));
  }

  void begin() {
    if (transcript != null) {
      transcript.run(plan.command(), plan.variables());
    }
    report.beginProgram(plan.command().get(0));
  }

  /** What is due next; null when initialisation is over. Any thread may ask. */
  @Nullable String missing() {
    return reporter.words().missing(plan.role());
  }

  void end(LiveRun.Outcome outcome) {
    stderr.finish();
    Integer code = outcome.exitCode();
    LastWords words = reporter.words();
    if (conversation != null) {
      boolean early = words.endsEarly(outcome.endedBy(), outcome.role());
      conversation.print(
          TextReport.ending(
              style,
              words.exit(code, outcome.endedBy(), outcome.role()),
              early ? words.reason() : null));
    }
    reporter.settle(outcome.role(), plan.environment().proxy() != null, code, outcome.endedBy());
    if (transcript != null) {
      transcript.exit(code, outcome.endedBy());
    }
    report.end(outcome.role(), reporter.summary());
    report.finish();
  }

  /** The program does not start, for this reason. */
  void notStarted(String why) {
    stderr.finish();
    Fate fate = Fate.notStarted(why);
    reporter.summary().fate(fate);
    if (transcript != null) {
      transcript.finding(fate.text());
    }
    report.notStarted(reporter.summary());
    report.finish();
  }

  /** What the transport wrote last is not known. */
  void cut() {
    reporter.words().cut(LastWords.RECORDED);
  }

  /** The run has no end to tell of, as somebody interrupted it, and so there is no verdict. */
  void interrupted() {
    String why = "interrupted";
    if (rest.size() > 0) {
      show(LiveText.begun(Bytes.of(rest.toByteArray())));
    }
    stderr.finish();
    show("exit   | " + why + "\n");
    reporter.words().cut(why);
    reporter.settle(plan.role(), plan.environment().proxy() != null, null, null);
    report.interrupted(reporter.summary());
    report.unread(plan.command().get(0), why);
    report.finish();
    if (transcript != null) {
      transcript.interrupted();
    }
  }

  long atLeast(Severity threshold) {
    return reporter.summary().atLeast(threshold);
  }

  @Override
  public void stdout(byte[] piece) {
    int from = piece.length;
    while (from > 0 && piece[from - 1] != '\n') {
      from--;
    }
    if (from > 0) {
      rest.reset();
    }
    rest.write(piece, from, Math.min(piece.length - from, plan.limit() - rest.size()));
    if (transcript != null) {
      transcript.stdout(piece);
    }
  }

  @Override
  public void stderr(byte[] piece) {
    if (transcript != null) {
      transcript.stderr(piece);
    }
    stderr.feed(piece, 0, piece.length);
  }

  private void stderrLine(Bytes line) {
    reporter.stderr(line);
    show(LiveText.stderr(line));
  }

  @Override
  public void line(CheckedLine line) {
    if (line.line().ending() != Line.Ending.LF) {
      // It has been told, if without its end.
      rest.reset();
    }
    show(LiveText.stdout(line));
    reporter.line(line);
  }

  @Override
  public void finding(Finding finding) {
    boolean isLive = finding.diagnostic().rule().id().startsWith("live/");
    if (transcript != null && isLive) {
      Diagnostic said = finding.diagnostic();
      String rule = said.severity().word() + "[" + said.rule().id() + "]: ";
      transcript.finding(rule + said.message());
    }
    reporter.finding(finding);
    if (isLive) {
      reported();
    }
  }

  private void show(String text) {
    if (conversation != null) {
      // A margin tells who speaks, the rest is what was said.
      int said = text.indexOf('|') + 1;
      conversation.print(style.faint(text.substring(0, said)) + text.substring(said));
    }
  }

  @Override
  public void reported() {
    if (conversation != null) {
      conversation.flush();
    }
  }
}
