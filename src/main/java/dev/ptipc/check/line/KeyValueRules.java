package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import java.util.List;

/** The rules for LOG and STATUS. */
public final class KeyValueRules {

  private static final RuleList ALL = new RuleList();

  static final Rule LOG_KEY_MISSING =
      ALL.error(
          "line/log-key-missing",
          "3.3.4-LOG-1",
          "LOG without SEVERITY or MESSAGE",
          "A LOG has both. tor drops it otherwise, and Arti gives up the transport (E-07).");

  static final Rule SEVERITY =
      ALL.error(
          "line/log-severity",
          "3.3.4-LOG-2",
          "severity that is not one of the five",
          "The severities are error, warning, notice, info and debug, in lower case. tor "
              + "drops a line with any other, even its own words warn and err (E-33).");

  static final Rule LOG_ORDER =
      ALL.warning(
          "line/log-order",
          List.of("E-06"),
          "LOG whose keys are in another order",
          "tor accepts any order; Arti wants SEVERITY first, then MESSAGE.");

  static final Rule LOG_EXTRA =
      ALL.warning(
          "line/log-extra-key",
          List.of("E-06"),
          "LOG with a third key",
          "The format has two keys. tor and Arti ignore any others.");

  static final Rule NO_TRANSPORT =
      ALL.error(
          "line/status-no-transport",
          "3.3.5-STATUS-1",
          "STATUS without TRANSPORT",
          "A STATUS says in TRANSPORT which transport it is about or, in the later edition "
              + "of the text, in TYPE what kind of status it is (E-09). This one has neither.");

  static final Rule TYPE_REPEATED =
      ALL.error(
          "line/status-type-repeated",
          "3.3.5-TYPE-1",
          "STATUS with two TYPE keys",
          "A STATUS has at most one TYPE. tor 0.4.9.11 drops a line that has two (E-09).");

  static final Rule TYPE_ALONE =
      ALL.warning(
          "line/status-type",
          List.of("E-09"),
          "STATUS with a TYPE other than version, and no TRANSPORT",
          "The later edition of the text lets TYPE take the place of TRANSPORT, but a "
              + "parent that follows the earlier edition refuses the line. Only `TYPE=version` is "
              + "in wide use. `check --edition 2023` judges by the earlier edition, and makes a "
              + "note of a version report.");

  static final Rule VERSION_REPORT =
      ALL.error(
          "line/status-version",
          "3.3.5-VERSION-1",
          "STATUS TYPE=version without the name or the version",
          "A transport reports its version with IMPLEMENTATION and VERSION, and neither is "
              + "empty. tor 0.4.9.11 warns when one is missing (E-09).");

  static final Rule NO_PAIR =
      ALL.error(
          "line/status-no-pair",
          "3.3.5-STATUS-2",
          "STATUS that says nothing besides TRANSPORT",
          "At least one more pair gives the status (E-10).");

  static final Rule TRANSPORT_FIRST =
      ALL.warning(
          "line/status-transport-first",
          List.of("3.3.5-STATUS-1"),
          "STATUS whose TRANSPORT is not the first key",
          "The format puts TRANSPORT first.");

  static final Rule EMPTY_VALUE =
      ALL.warning(
          "line/empty-value",
          List.of("3.3.5-STATUS-3", "3.3.4-LOG-3"),
          "key without a value",
          "The specification does not say whether a value may be empty. Usually a variable "
              + "that should have been printed was empty.");

  static final Rule REPEATED_KEY =
      ALL.warning(
          "line/repeated-key",
          List.of("3.3.5-STATUS-6", "3.3.4-LOG-1"),
          "key that occurs twice",
          "Readers differ. In a LOG tor takes the first; in a STATUS it keeps both, in "
              + "their order. Arti takes the first MESSAGE of a LOG, and the last value of a "
              + "STATUS. ptipc keeps both, and judges the first.");

  private KeyValueRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
