package dev.ptipc.report.conformance;

import java.util.List;

/**
 * What came of one clause.
 *
 * @param clause the id of the clause or erratum
 * @param outcome what came of it
 * @param reason why, in a sentence that begins in lower case and has no full stop
 * @param scenarios those that gave occasion to break it
 * @param faults what broke it; with another outcome than {@link Outcome#FAIL} notes only
 */
public record Row(
    String clause, Outcome outcome, String reason, List<String> scenarios, List<Fault> faults) {

  /** Keeps the lists from changing. */
  public Row {
    scenarios = List.copyOf(scenarios);
    faults = List.copyOf(faults);
  }
}
