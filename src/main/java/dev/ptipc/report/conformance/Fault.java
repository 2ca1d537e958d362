package dev.ptipc.report.conformance;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/**
 * One thing that a program does wrong, however often.
 *
 * @param finding where it was seen first
 * @param scenarios those in which it was seen, the first one first
 * @param transcript the lines of the first of them, fit to be shown
 */
public record Fault(Finding finding, List<String> scenarios, List<String> transcript) {

  /** Keeps the lists from changing. */
  public Fault {
    scenarios = List.copyOf(scenarios);
    transcript = List.copyOf(transcript);
  }

  /**
   * The row that it stands in.
   *
   * @return the id of the clause or erratum; that of the rule where there is none
   */
  public String row() {
    String clause = finding.diagnostic().clause();
    return clause == null ? finding.diagnostic().rule().id() : clause;
  }

  /**
   * How bad it is.
   *
   * @return the severity of its rule
   */
  public Severity severity() {
    return finding.diagnostic().severity();
  }
}
