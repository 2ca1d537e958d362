package dev.ptipc.observation;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import java.util.List;

/** What is told of a session only because some parent is to read it. */
public final class ParentRules {

  private static final RuleList ALL = new RuleList();

  /** A parent refuses what the specification allows. */
  public static final Rule REFUSED =
      ALL.warning(
          "parent/refused",
          List.of(),
          "good line that the chosen parent refuses",
          "The specification allows the line, but the parent named by `--parent` was"
              + " seen to refuse one like it, or to end the transport over it. If your"
              + " transport has to work with that parent, do without it.");

  private ParentRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
