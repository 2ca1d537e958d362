package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param fine whether it says that nothing is wrong
 */
record Answer(
    String headline,
    String aside,
    long line,
    String text,
    @Nullable String explanation,
    List<Advice> next,
    boolean fine) {

  /** Keeps the list from changing. */
  Answer {
    next = List.copyOf(next);
  }

  /** What is told of something wrong. */
  Answer(
      String headline,
      String aside,
      long line,
      String text,
      @Nullable String explanation,
      List<Advice> next) {
    this(headline, aside, line, text, explanation, next, false);
  }

  /** The same, which says that nothing is wrong. */
  Answer asFine() {
    return new Answer(headline, aside, line, text, explanation, next, true);
  }

  /** The same where another answer about the program has the cause, and what to do. */
  Answer asConsequence() {
    return new Answer(
        headline, aside, line, text, "This follows from what stands above.", List.of());
  }

  /** The same answers, each advice where it comes first. */
  static List<Answer> onceAdvised(List<Answer> answers) {
    Set<Advice> given = new HashSet<>();
    List<Answer> others = new ArrayList<>();
    for (Answer each : answers) {
      List<Advice> next = each.next.stream().filter(given::add).toList();
      others.add(
          new Answer(
              each.headline, each.aside, each.line, each.text, each.explanation, next, each.fine));
    }
    return others;
  }

  /** The same, of a run of the parent that is not its last. */
  Answer ofEarlierRun() {
    String when = aside.isEmpty() ? "an earlier run" : "an earlier run, " + aside;
    return new Answer(headline, when, line, text, explanation, next, fine);
  }
}
