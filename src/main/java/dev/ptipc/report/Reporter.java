package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.check.fate.FateReader;
import dev.ptipc.check.fate.LastWords;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.FileLines;
import dev.ptipc.transcript.TranscriptListener;
import org.jspecify.annotations.Nullable;

/** Tells a report what is found in one input, and counts it. */
public class Reporter implements TranscriptListener {

  private final Report report;
  private final FileLines lines;
  private final Summary summary = new Summary();
  private final FateReader fate = new FateReader();

  /**
   * Nothing yet.
   *
   * @param report what is told; its input has begun
   */
  public Reporter(Report report) {
    this(report, new FileLines());
  }

  /**
   * A part of another.
   *
   * @param report what is told of this part
   * @param whole what is told of the whole
   */
  protected Reporter(Report report, Reporter whole) {
    this(report, whole.lines);
  }

  private Reporter(Report report, FileLines lines) {
    this.report = report;
    this.lines = lines;
  }

  /**
   * How much was told.
   *
   * @return counts on while there is more
   */
  public final Summary summary() {
    return summary;
  }

  /**
   * What the transport said last.
   *
   * @return grows while there is more
   */
  public final LastWords words() {
    return fate.words();
  }

  @Override
  public void stdoutBegins(long fileLine, long offset) {
    lines.stdoutBegins(fileLine);
    report.stdoutBegins(offset);
  }

  @Override
  public void stderrBegins(long fileLine) {
    lines.stderrBegins(fileLine);
  }

  @Override
  public void line(CheckedLine line) {
    summary.countLine();
    fate.stdout(line);
    report.line(line, lines.of(line));
  }

  @Override
  public boolean countsPlainLines() {
    return !report.takesLines();
  }

  @Override
  public void plainLine() {
    summary.countLine();
    fate.plainLine();
  }

  @Override
  public void finding(Finding finding) {
    summary.count(finding.diagnostic().severity());
    long line = lines.of(finding);
    fate.finding(finding, line);
    report.finding(finding, line);
  }

  @Override
  public void stderr(Bytes line) {
    fate.stderr(line);
  }

  @Override
  public void stdoutCut() {
    fate.words().cut(LastWords.RECORDED);
  }

  @Override
  public void ended(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {
    if (summary.fate() == null) {
      settle(role, proxy, code, endedBy);
    }
    if (endedBy != null) {
      LastWords words = fate.words();
      report.exit(
          words.exit(code, endedBy, role), words.endsEarly(endedBy, role) ? words.reason() : null);
    }
  }

  /**
   * Only says what became of the transport, for those who show themselves how it ended.
   *
   * @param role null when nothing tells it
   * @param proxy whether it was told of a proxy
   * @param code as a shell counts; null when it was not seen
   * @param endedBy as in transcripts; null when no end was seen
   */
  public final void settle(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {
    summary.fate(fate.fate(role, proxy, code, endedBy));
  }

  /**
   * The input is not the stdout of a transport, so that nothing else of it is judged; it ends here.
   *
   * @param finding says so
   */
  public final void notStdout(Finding finding) {
    finding(finding);
    summary.fate(Fate.notStdout());
    report.notJudged(summary);
  }

  @Override
  public void recorded(String text) {
    Fate recorded = Fate.ofRecorded(text);
    if (recorded != null) {
      summary.fate(recorded);
    }
    report.recorded(text);
  }
}
