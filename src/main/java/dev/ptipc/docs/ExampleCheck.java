package dev.ptipc.docs;

import dev.ptipc.diagnostic.Rule;
import java.util.List;
import java.util.Map;

/** Holds the examples of the check rules to the truth. */
final class ExampleCheck {

  private ExampleCheck() {}

  /**
   * Tells of rules without an example that breaks them, and of examples that come out otherwise.
   */
  static void check(Sources sources, List<SourceFault> faults) {
    for (Rule rule : sources.rules()) {
      boolean broken = false;
      for (Map.Entry<String, Example> entry : sources.examples().apply(rule.id()).entrySet()) {
        Example example = entry.getValue();
        broken |=
            example.expected().stream().anyMatch(line -> line.contains(" " + rule.id() + " "));
        // A transport is started by the tests only.
        boolean running = example.script().length > 0;
        if (!running && !ExampleRun.of(rule.id(), example).isAsExpected(example)) {
          faults.add(
              new SourceFault(
                  Examples.path(rule.id(), entry.getKey()),
                  1,
                  "the example does not come out as it says"));
        }
      }
      if (!broken) {
        faults.add(
            new SourceFault(
                Examples.path(rule.id(), "n_"), 1, "the rule " + rule.id() + " has no example"));
      }
    }
  }
}
