package dev.ptipc.diagnostic;

import static java.util.Objects.requireNonNull;

import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is checked.
 *
 * @param id its permanent name, such as {@code line/port-out-of-range}; its examples lie in a
 *     folder of this name
 * @param severity how bad it is to break it
 * @param clauses the clauses or errata that it speaks for, the usual one first; empty for a limit
 *     of this program
 * @param title what the rule finds, in a few words
 * @param explanation why it matters and what to do, for someone who met it for the first time
 */
public record Rule(
    String id, Severity severity, List<String> clauses, String title, String explanation) {

  /** Keeps the list from changing. */
  public Rule {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(title, "title");
    requireNonNull(explanation, "explanation");
    clauses = List.copyOf(requireNonNull(clauses, "clauses"));
  }

  /**
   * A rule at level error.
   *
   * @param id its name
   * @param clause the clause
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public static Rule error(String id, String clause, String title, String explanation) {
    return new Rule(
        id, Severity.ERROR, List.of(requireNonNull(clause, "clause")), title, explanation);
  }

  /**
   * A rule at level error that speaks for several clauses.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public static Rule error(String id, List<String> clauses, String title, String explanation) {
    return new Rule(id, Severity.ERROR, clauses, title, explanation);
  }

  /**
   * A rule at level warning.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public static Rule warning(String id, List<String> clauses, String title, String explanation) {
    return new Rule(id, Severity.WARNING, clauses, title, explanation);
  }

  /**
   * A rule at level note.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public static Rule note(String id, List<String> clauses, String title, String explanation) {
    return new Rule(id, Severity.NOTE, clauses, title, explanation);
  }

  /**
   * A diagnostic of this rule that cites its usual clause and knows no cure.
   *
   * @param span where
   * @param message what is wrong there
   * @return the diagnostic
   */
  public Diagnostic at(Span span, String message) {
    return at(span, message, null);
  }

  /**
   * A diagnostic of this rule that cites its usual clause.
   *
   * @param span where
   * @param message what is wrong there
   * @param help the cure, or null
   * @return the diagnostic
   */
  public Diagnostic at(Span span, String message, @Nullable String help) {
    return new Diagnostic(this, clauses.isEmpty() ? null : clauses.get(0), span, message, help);
  }

  /**
   * A diagnostic of this rule that cites one of its clauses.
   *
   * @param clause one of {@link #clauses}
   * @param span where
   * @param message what is wrong there
   * @param help the cure, or null
   * @return the diagnostic
   */
  public Diagnostic citing(String clause, Span span, String message, @Nullable String help) {
    return new Diagnostic(this, clause, span, message, help);
  }
}
