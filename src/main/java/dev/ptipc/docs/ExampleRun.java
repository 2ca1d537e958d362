package dev.ptipc.docs;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

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
  private final List<String> statuses = new ArrayList<>();

  private ExampleRun() {}

  /**
   * Judges an example: each line alone for a rule on lines, else the session.
   *
   * @param rule the id of the rule that it is an example of
   * @param example the example
   * @return what there is to say
   */
  public static ExampleRun of(String rule, Example example) {
    boolean linesOnly = rule.startsWith("line/") || rule.startsWith("source/");
    TranscriptCheck.Settings settings =
        linesOnly ? TranscriptCheck.Settings.lines(example.limit()) : example.settings();
    byte[] input = linesOnly ? example.session().stdout().toArray() : example.transcript();
    ExampleRun run = new ExampleRun();
    try {
      TranscriptCheck.read(new ByteArrayInputStream(input), settings, run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run;
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
  public void stdoutBegins(long offset) {}

  @Override
  public void line(CheckedLine line, long fileLine) {
    statuses.add(line.status().word());
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    findings.add(new Found(finding, fileLine));
  }

  @Override
  public void recorded(String text) {}
}
