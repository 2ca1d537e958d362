package dev.ptipc.docs.grammar;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;

/** What an example in the grammar shows. */
public enum ExampleOutcome {
  /** No error and no warning. */
  OK("@ok"),
  /** A warning and no error. */
  WARN("@warn"),
  /** A violation, or malformed. */
  BAD("@bad");

  private final String tag;

  ExampleOutcome(String tag) {
    this.tag = tag;
  }

  /**
   * How a comment says so.
   *
   * @return the tag with its {@code @}
   */
  public String tag() {
    return tag;
  }

  /**
   * What a line shows.
   *
   * @param line a line that was checked
   * @return the outcome
   */
  public static ExampleOutcome of(CheckedLine line) {
    if (line.status() == Status.MALFORMED || line.status() == Status.VIOLATION) {
      return BAD;
    }
    return line.diagnostics().stream()
            .map(Diagnostic::severity)
            .anyMatch(severity -> severity == Severity.WARNING)
        ? WARN
        : OK;
  }
}
