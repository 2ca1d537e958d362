package dev.ptipc.diagnostic;

import dev.ptipc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param rule the rule that was broken
 * @param clause the clause or erratum that says so; null for a limit of this program
 * @param span the smallest place that shows it: bytes of the line, or of an environment value
 * @param message what is wrong, in people's words, beginning in lower case and without a full stop;
 *     bytes from the transport in it are already escaped
 * @param help how to mend it, where that is known
 */
public record Diagnostic(
    Rule rule, @Nullable String clause, Span span, String message, @Nullable String help) {

  /** Refuses a clause that the rule does not speak for. */
  public Diagnostic {
    if (clause != null && !rule.clauses().contains(clause)) {
      throw new IllegalArgumentException(rule.id() + " does not speak for " + clause);
    }
  }

  /**
   * How bad it is.
   *
   * @return the severity of its rule
   */
  public Severity severity() {
    return rule.severity();
  }
}
