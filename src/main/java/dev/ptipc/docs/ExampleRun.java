package dev.ptipc.docs;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.observation.Forecast;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.parentlog.Diagnoser;
import dev.ptipc.parentlog.LogFinding;
import dev.ptipc.parentlog.Mask;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.parentlog.Programs;
import dev.ptipc.transcript.FileLines;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An example of a check rule, judged. */
public final class ExampleRun implements TranscriptListener {

  /**
   * Something found.
   *
   * @param finding the finding
   * @param fileLine the line of the file, from 1; 0 when it is that of the place
   */
  public record Found(Finding finding, long fileLine) {}

  private final List<Found> findings = new ArrayList<>();
  private final FileLines lines = new FileLines();
  private final List<String> statuses = new ArrayList<>();

  private final @Nullable Forecast forecast;

  private ExampleRun(@Nullable String parent) {
    forecast = parent == null ? null : new Forecast(ObservedParent.find(parent).orElseThrow());
  }

  /**
   * Judges an example: each line alone for a rule on lines, else the session.
   *
   * @param rule the id of the rule that it is an example of
   * @param example the example
   * @return what there is to say
   */
  public static ExampleRun of(String rule, Example example) {
    ExampleRun run = new ExampleRun(example.parent());
    try {
      run.judge(rule, example);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run;
  }

  private void judge(String rule, Example example) throws IOException {
    byte[] stdout = example.session().stdout().toArray();
    if (rule.startsWith("torrc/")) {
      torrc(stdout);
      return;
    }
    if (NotStdout.all().get(0).id().equals(rule)) {
      Finding finding = NotStdout.of(new ByteArrayInputStream(stdout)).finding();
      if (finding != null) {
        finding(finding);
        return;
      }
    }
    CheckInput input = CheckInput.of(rule, example);
    TranscriptCheck.read(
        new ByteArrayInputStream(input.text().toArray()), input.settings(example.limit()), this);
    if (forecast != null) {
      forecast.warnings().forEach(this::finding);
    }
  }

  /** As on a machine where programs are missing, or plain files, whose paths say so. */
  private void torrc(byte[] text) {
    Diagnoser diagnoser = new Diagnoser(new Mask(true));
    diagnoser.feed(text, 0, text.length);
    Programs programs =
        path ->
            path.contains("missing")
                ? Programs.Fault.MISSING
                : path.contains("plain") ? Programs.Fault.NOT_EXECUTABLE : Programs.Fault.NONE;
    for (LogFinding each : diagnoser.finish(programs).findings()) {
      finding(new Finding(Place.stdout(each.line()), each.text(), each.diagnostic()));
    }
  }

  /**
   * What was found.
   *
   * @return in order
   */
  public List<Found> findings() {
    return findings;
  }

  /**
   * Whether it came out as the example says.
   *
   * @param example the example
   * @return true when nothing is missing and nothing is unexpected
   */
  boolean isAsExpected(Example example) {
    List<String> found = new ArrayList<>();
    findings.forEach(each -> found.add(Example.expectation(each.finding())));
    boolean statusesFit = example.statuses().isEmpty() || example.statuses().equals(statuses);
    return found.equals(example.expected()) && statusesFit;
  }

  @Override
  public void stdoutBegins(long fileLine, long offset) {
    lines.stdoutBegins(fileLine);
    if (forecast != null) {
      forecast.stdoutBegins(fileLine);
    }
  }

  @Override
  public void stderrBegins(long fileLine) {
    lines.stderrBegins(fileLine);
  }

  @Override
  public void line(CheckedLine line) {
    statuses.add(line.status().word());
    if (forecast != null) {
      forecast.line(line);
    }
  }

  @Override
  public void finding(Finding finding) {
    findings.add(new Found(finding, lines.of(finding)));
    if (forecast != null) {
      forecast.finding(finding);
    }
  }
}
