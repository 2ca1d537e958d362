package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a hostile line from giving thousands of diagnostics: of each rule the first are told, and
 * the last of these says how many more there are.
 */
final class DiagnosticCap {

  /** Diagnostics of one rule in one line. */
  private static final int MOST = 20;

  private DiagnosticCap() {}

  static List<Diagnostic> capped(List<Diagnostic> diagnostics) {
    if (diagnostics.size() <= MOST) {
      return diagnostics;
    }
    Map<Rule, Integer> counts = new LinkedHashMap<>();
    diagnostics.forEach(diagnostic -> counts.merge(diagnostic.rule(), 1, Integer::sum));
    Map<Rule, Integer> kept = new LinkedHashMap<>();
    List<Diagnostic> capped = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      int number = kept.merge(diagnostic.rule(), 1, Integer::sum);
      int more = counts.getOrDefault(diagnostic.rule(), 0) - MOST;
      if (number < MOST || (number == MOST && more == 0)) {
        capped.add(diagnostic);
      } else if (number == MOST) {
        capped.add(
            new Diagnostic(
                diagnostic.rule(),
                diagnostic.clause(),
                diagnostic.span(),
                diagnostic.message() + ", and " + more + " more of this kind in the line",
                diagnostic.help()));
      }
    }
    return capped;
  }
}
