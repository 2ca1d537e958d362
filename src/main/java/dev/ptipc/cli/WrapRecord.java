package dev.ptipc.cli;

import dev.ptipc.SessionReader;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.LastWords;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.LiveRules;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.PassThrough;
import dev.ptipc.live.Plan;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

/**
 * Judges what has passed, and writes it down: a report as it goes, and a transcript at the end. Of
 * a transport that runs for months both keep the beginning and say how much is left out.
 */
final class WrapRecord {

  /** Of the report, and of stdout and stderr in the transcript, in bytes. */
  private static final int MOST = 1 << 20;

  private final Path report;
  private final PrivateFile reportFile;
  private final LimitedOutput file;
  private final Output out;
  private final TranscriptWriter transcript;
  private final RunWatch watch;
  private final SessionReader session;
  private final boolean exitsOnStdinClose;

  /**
   * Begins a report. Where none is it grows in its place from the start; else the one that is there
   * stands until this one is worth more, as a parent starts a transport that dies again and again.
   */
  WrapRecord(Path report, Plan plan, MaskOption mask) throws IOException {
    mask.told(plan.variables().get(Variable.PROXY));
    this.report = report;
    this.reportFile = new PrivateFile(report);
    this.file = new LimitedOutput(reportFile, MOST);
    this.out = new Output(mask.over(file), String.valueOf(report));
    this.transcript = mask.over(new TranscriptWriter(plan.limit(), MOST));
    Style plain = new Style(false);
    this.watch = new RunWatch(new TextReport(out, plain), plain, out, plan, transcript);
    watch.begin();
    this.session = new SessionReader(plan.role(), plan.environment(), plan.limit(), watch);
    this.exitsOnStdinClose = "1".equals(plan.variables().get(Variable.EXIT_ON_STDIN_CLOSE));
    out.flush();
    if (Files.notExists(report, LinkOption.NOFOLLOW_LINKS)) {
      reportFile.place();
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /** The transport lives: now its report is worth more than that of the last one. */
  void settled() throws IOException {
    out.flush();
    place(reportFile, report);
  }

  /** What had the name is kept, so that the end of one is told until the end after the next. */
  private void place(PrivateFile made, Path name) throws IOException {
    try {
      made.keepFormer(beside(name, ".old"));
    } catch (IOException e) {
      out.print("note: " + Failures.cannotWrite(beside(name, ".old").toString(), e) + "\n");
    }
    out.flush();
    made.place();
  }

  void stdout(byte[] piece) {
    watch.stdout(piece);
    session.stdout(piece, 0, piece.length);
    watch.reported();
  }

  void stderr(byte[] piece) {
    watch.stderr(piece);
    session.stderr(piece, 0, piece.length);
    watch.reported();
  }

  /**
   * The transport has ended.
   *
   * @param missed bytes that came too fast to be judged; then there is no verdict on the whole
   */
  void end(PassThrough.Outcome outcome, long missed) throws IOException {
    out.flush();
    file.lift();
    String endedBy = endedBy(outcome);
    Role role = null;
    if (missed == 0) {
      session.stdoutEnded();
      role = session.finish(endedBy);
    } else {
      out.print(transcript.missed(missed) + "\n");
      watch.cut();
    }
    Finding crash = LiveRules.crash(outcome.code(), endedBy);
    if (crash != null) {
      watch.finding(crash);
    }
    watch.end(new LiveRun.Outcome(role, outcome.code(), endedBy));
    finish();
  }

  /** The transport could not be started, for this reason. */
  void notStarted(String why) throws IOException {
    watch.notStarted(why);
    finish();
  }

  private void finish() throws IOException {
    place(reportFile, report);
    Path name = beside(report, ".transcript");
    try (PrivateFile to = new PrivateFile(name)) {
      transcript.write(to);
      place(to, name);
    }
    file.close();
  }

  /** Writing has failed: what was told before is worth more than half a report. */
  void discard() {
    try {
      reportFile.close();
    } catch (IOException e) {
      // Why it has failed is told.
    }
  }

  /**
   * What the parent did to end it. It cannot send SIGKILL: that ends this program and not the
   * transport. SIGHUP asks many a program for something else, and counts where all else does not.
   */
  private String endedBy(PassThrough.Outcome outcome) {
    Set<String> sent = outcome.signals();
    String killer = LastWords.signal(outcome.code());
    if (killer != null && sent.contains(killer)) {
      return killer;
    }
    if (sent.contains("SIGTERM") || sent.contains("SIGINT")) {
      return sent.contains("SIGTERM") ? "SIGTERM" : "SIGINT";
    }
    if (outcome.stdinClosed() && exitsOnStdinClose) {
      return "stdin-close";
    }
    return killer == null && sent.contains("SIGHUP") ? "SIGHUP" : "itself";
  }
}
