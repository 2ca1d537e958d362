package dev.ptipc.parentlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told about one thing that happened, masked and fit to be shown.
 *
 * @param headline what happened, in a sentence for people
 * @param aside role and transports, as far as they are known; may be empty
 * @param line of the file that shows it, from 1; 0 for none
 * @param text what stands there; may be empty
 * @param explanation what the log says and does not say; null for nothing
 * @param next what to do, the command filled in
 */
record Answer(
    String headline,
    String aside,
    long line,
    String text,
    @Nullable String explanation,
    List<Advice> next) {

  /** Keeps the list from changing. */
  Answer {
    next = List.copyOf(next);
  }

  /** The same, of a run of the parent that is not its last. */
  Answer ofEarlierRun() {
    String when = aside.isEmpty() ? "an earlier run" : "an earlier run, " + aside;
    return new Answer(headline, when, line, text, explanation, next);
  }
}
