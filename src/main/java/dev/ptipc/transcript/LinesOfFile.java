package dev.ptipc.transcript;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Adds the line of the file to what a session tells. */
final class LinesOfFile implements SessionReader.Listener {

  private final TranscriptListener listener;
  private long stdoutLine;
  private long stderrLine;

  LinesOfFile(TranscriptListener listener) {
    this.listener = listener;
  }

  /** Stdout begins in this line of the file, from 1; 0 for a file without header. */
  LinesOfFile stdoutBegins(long fileLine) {
    stdoutLine = fileLine;
    return this;
  }

  void stderrBegins(long fileLine) {
    stderrLine = fileLine;
  }

  @Override
  public void line(CheckedLine line) {
    tell(() -> listener.line(line, fileLine(stdoutLine, line.line().number())));
  }

  @Override
  public void finding(Finding finding) {
    Place place = finding.place();
    long fileLine =
        switch (place.in()) {
          case STDOUT -> fileLine(stdoutLine, place.line());
          case STDERR -> fileLine(stderrLine, place.line());
          case HEADER, ENVIRONMENT, SESSION -> 0;
        };
    tell(() -> listener.finding(finding, fileLine));
  }

  private static long fileLine(long first, long line) {
    return first > 0 ? first + line - 1 : 0;
  }

  /** A step that may fail as writing does. */
  interface Step {
    void run() throws IOException;
  }

  /** The callbacks of readers declare no exceptions. */
  static void tell(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
