package dev.ptipc.fuzz.line;

import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.Status;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What lines are asked for.
 *
 * @param name of it
 * @param verdicts of the automaton that it allows
 * @param status that only the checker can tell; null when the verdict says all
 */
public record Wanted(String name, Predicate<LineVerdict> verdicts, @Nullable Status status) {

  /** Every line that has a message. */
  public static final Wanted MESSAGE = new Wanted("message", v -> !v.isMalformed(), null);

  /**
   * Finds what a name means.
   *
   * @param name {@code message}, a status, a keyword, {@code UNKNOWN}, or {@code malformed:} and a
   *     field
   * @param automaton knows the verdicts that there are
   * @return empty when no line is of that name
   */
  public static Optional<Wanted> of(String name, VerdictAutomaton automaton) {
    if (name.equals(MESSAGE.name())) {
      return Optional.of(MESSAGE);
    }
    for (Status status : Status.values()) {
      if (status.word().equals(name)) {
        return Optional.of(
            switch (status) {
              case MALFORMED -> new Wanted(name, LineVerdict::isMalformed, null);
              case UNKNOWN -> new Wanted(name, v -> v.keyword() == Keyword.UNKNOWN, status);
              case OK, VIOLATION -> new Wanted(name, v -> !v.isMalformed(), status);
            });
      }
    }
    return names(automaton).contains(name)
        ? Optional.of(new Wanted(name, v -> v.toString().equals(name), null))
        : Optional.empty();
  }

  /**
   * The verdicts of the automaton.
   *
   * @param automaton any
   * @return their names, in the order of the alphabet
   */
  public static Set<String> names(VerdictAutomaton automaton) {
    Set<String> names = new TreeSet<>();
    for (int state = 0; state < automaton.states(); state++) {
      names.add(automaton.verdict(state).toString());
    }
    return names;
  }
}
