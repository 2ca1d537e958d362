package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A form in which findings are written, told in the order in which they are found. One that cannot
 * write throws an {@link java.io.UncheckedIOException}.
 */
public interface Report {

  /**
   * An input begins.
   *
   * @param file its name, {@code -} for standard input
   */
  void begin(String file);

  /**
   * A program begins, which is read as it runs.
   *
   * @param program its name
   */
  default void beginProgram(String program) {
    begin(program);
  }

  /**
   * Stdout begins behind a header. Not told of raw stdout.
   *
   * @param offset of its first byte in the file
   */
  default void stdoutBegins(long offset) {}

  /**
   * Whether it takes more than the findings.
   *
   * @return true when {@link #line} is to be told of every line
   */
  default boolean takesLines() {
    return false;
  }

  /**
   * A line of stdout. Its findings are told after it.
   *
   * @param line the line
   * @param fileLine the line of the file, from 1; 0 when it is that of stdout
   */
  default void line(CheckedLine line, long fileLine) {}

  /**
   * A finding.
   *
   * @param finding what
   * @param fileLine the line of the file, from 1; 0 when it is that of the finding's place
   */
  void finding(Finding finding, long fileLine);

  /**
   * A finding that was recorded with a transcript, when the transport ran.
   *
   * @param text as recorded
   */
  default void recorded(String text) {}

  /**
   * How a recorded transport ended. Told after all that it wrote.
   *
   * @param how its exit code and what ended it, fit to be shown
   * @param reason what it said of the reason; null when it did not end early
   */
  default void exit(String how, @Nullable String reason) {}

  /**
   * What a parent will do with the session. Told after all findings.
   *
   * @param foreseen by what it was seen to do
   */
  default void foreseen(Foreseen foreseen) {}

  /**
   * Makes a report of some lines of the input that has begun, to be told by another thread.
   *
   * @param out where to
   * @return a report in the same form; null when the form needs the lines one after the other
   */
  default @Nullable Report part(OutputStream out) {
    return null;
  }

  /**
   * Takes over what a part has written. Called in the order of the lines.
   *
   * @param written by a part that is finished
   */
  default void join(ByteArrayOutputStream written) {
    throw new UnsupportedOperationException("a report without parts");
  }

  /**
   * The input has ended.
   *
   * @param role the transport's role; null when nothing tells it
   * @param summary how much was found
   */
  void end(@Nullable Role role, Summary summary);

  /**
   * The input could not be read to its end, so there is no verdict.
   *
   * @param summary how much was found until then
   */
  default void breakOff(Summary summary) {
    end(null, summary);
  }

  /**
   * A program that is read as it runs was interrupted, so there is no verdict.
   *
   * @param summary how much was found until then
   */
  default void interrupted(Summary summary) {
    breakOff(summary);
  }

  /**
   * An input could not be read: not at all, or not to its end, which {@link #breakOff} has told
   * then. The user is told elsewhere as well.
   *
   * @param file its name
   * @param why fit to be shown
   */
  default void unread(String file, String why) {}

  /**
   * The program could not be started, so there is nothing to judge.
   *
   * @param summary says why
   */
  default void notStarted(Summary summary) {
    end(null, summary);
  }

  /**
   * The input is not the stdout of a transport, which has been told, so that nothing else of it is
   * judged.
   *
   * @param summary says so
   */
  default void notJudged(Summary summary) {
    end(null, summary);
  }

  /** All inputs have ended. */
  void finish();
}
