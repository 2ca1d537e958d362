package dev.ptipc.parentlog;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.check.fate.FateReader;
import dev.ptipc.check.fate.LastWords;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.FileLines;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transcript or plain stdout tells: it is checked, and shown as a log would be. */
public final class StdoutDiagnosis implements TranscriptListener {

  private final Mask mask;
  private final LogFindings findings = new LogFindings();
  private final FileLines fileLines = new FileLines();
  private final FateReader reader = new FateReader();
  private @Nullable Fate fate;
  private @Nullable Role role;
  private long lines;

  private StdoutDiagnosis(Mask mask) {
    this.mask = mask;
  }

  /**
   * Reads to the end.
   *
   * @param in the file or pipe; not closed
   * @param kind which of the two it is
   * @param mask hides secrets in all that is told
   * @return what it tells
   * @throws IOException when reading fails
   */
  public static Diagnosis read(InputStream in, Kind kind, Mask mask) throws IOException {
    StdoutDiagnosis told = new StdoutDiagnosis(mask);
    TranscriptCheck.Settings settings =
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, null, Map.of());
    TranscriptCheck.read(in, settings, told);
    return told.diagnosis(kind);
  }

  private Diagnosis diagnosis(Kind kind) {
    List<Fate.Word> words = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    if (fate != null) {
      fate.words().forEach(word -> words.add(word == Fate.Word.LISTENING ? Fate.Word.RUNS : word));
      String text = mask.text(fate.text());
      String side = role == null ? "" : role.word();
      answers.add(new Answer(text, side, 0, "", null, List.of()));
    }
    return new Diagnosis(
        kind,
        Outcomes.ofProgram(words),
        answers,
        List.of(),
        List.of(),
        List.of(),
        findings.all().stream().map(each -> each.masked(mask)).toList(),
        findings.left(),
        lines);
  }

  @Override
  public void stdoutBegins(long fileLine, long offset) {
    fileLines.stdoutBegins(fileLine);
  }

  @Override
  public void stderrBegins(long fileLine) {
    fileLines.stderrBegins(fileLine);
  }

  @Override
  public void line(CheckedLine line) {
    lines++;
    reader.stdout(line);
  }

  @Override
  public void finding(Finding finding) {
    long fileLine = fileLines.of(finding);
    reader.finding(finding, fileLine);
    findings.add(LogFinding.of(finding, fileLine));
  }

  @Override
  public void stderr(Bytes line) {
    reader.stderr(line);
  }

  @Override
  public void recorded(String text) {
    Fate recorded = Fate.ofRecorded(text);
    fate = recorded == null ? fate : recorded;
  }

  @Override
  public void stdoutCut() {
    reader.words().cut(LastWords.RECORDED);
  }

  @Override
  public void ended(
      @Nullable Role side, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {
    role = side;
    if (fate == null) {
      fate = reader.fate(side, proxy, code, endedBy);
    }
  }
}
