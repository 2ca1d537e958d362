package dev.ptipc.transcript;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;

/** Where in a file stdout and stderr begin, and so which line of it is one of theirs. */
public final class FileLines {

  private long stdout;
  private long stderr;

  /** Those of raw stdout, which has lines of its own only. */
  public FileLines() {}

  /**
   * Stdout begins behind a header.
   *
   * @param fileLine the line of the file where it begins, from 1
   */
  public void stdoutBegins(long fileLine) {
    stdout = fileLine;
  }

  /**
   * Stderr begins.
   *
   * @param fileLine the line of the file where it begins, from 1
   */
  public void stderrBegins(long fileLine) {
    stderr = fileLine;
  }

  /**
   * Where a line of stdout stands.
   *
   * @param line the line
   * @return the line of the file, from 1; 0 when it is that of stdout
   */
  public long of(CheckedLine line) {
    return ofStdout(line.line().number());
  }

  /**
   * Where a line of stdout stands.
   *
   * @param line its number, from 1
   * @return the line of the file, from 1; 0 when it is that of stdout
   */
  public long ofStdout(long line) {
    return of(stdout, line);
  }

  /**
   * Where that stands which something is found in.
   *
   * @param finding any
   * @return the line of the file, from 1; 0 when it is that of the finding's place, or there is
   *     none
   */
  public long of(Finding finding) {
    Place place = finding.place();
    return switch (place.in()) {
      case STDOUT -> ofStdout(place.line());
      case STDERR -> of(stderr, place.line());
      case HEADER -> place.line();
      case ENVIRONMENT, SESSION -> 0;
    };
  }

  private static long of(long first, long line) {
    return first > 0 ? first + line - 1 : 0;
  }
}
