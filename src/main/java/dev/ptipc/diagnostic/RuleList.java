package dev.ptipc.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** The rules of one subject, each written down once, in the order in which they are documented. */
public final class RuleList {

  private final List<Rule> rules = new ArrayList<>();

  /** None yet. */
  public RuleList() {}

  /**
   * All that have been added.
   *
   * @return the rules, in an unmodifiable list
   */
  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /**
   * Adds a rule, of parameters as {@link Rule} has them.
   *
   * @param id its name
   * @param severity how bad it is to break it
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public Rule add(
      String id, Severity severity, List<String> clauses, String title, String explanation) {
    Rule rule = new Rule(id, severity, clauses, title, explanation);
    rules.add(rule);
    return rule;
  }

  /**
   * Adds a rule at level error.
   *
   * @param id its name
   * @param clause the clause
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public Rule error(String id, String clause, String title, String explanation) {
    return error(id, List.of(requireNonNull(clause, "clause")), title, explanation);
  }

  /**
   * Adds a rule at level error that speaks for several clauses.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public Rule error(String id, List<String> clauses, String title, String explanation) {
    return add(id, Severity.ERROR, clauses, title, explanation);
  }

  /**
   * Adds a rule at level warning.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public Rule warning(String id, List<String> clauses, String title, String explanation) {
    return add(id, Severity.WARNING, clauses, title, explanation);
  }

  /**
   * Adds a rule at level note.
   *
   * @param id its name
   * @param clauses the clauses
   * @param title what it finds
   * @param explanation why it matters
   * @return the rule
   */
  public Rule note(String id, List<String> clauses, String title, String explanation) {
    return add(id, Severity.NOTE, clauses, title, explanation);
  }
}
