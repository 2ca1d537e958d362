package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Rule;
import java.util.List;

/** The rules for LOG and STATUS. */
public final class KeyValueRules {

  static final Rule LOG_KEY_MISSING =
      Rule.error(
          "line/log-key-missing",
          "3.3.4-LOG-1",
          "LOG without SEVERITY or MESSAGE",
          "A LOG has both. tor drops it otherwise, and Arti gives up the transport (E-07).");

  static final Rule SEVERITY =
      Rule.error(
          "line/log-severity",
          "3.3.4-LOG-2",
          "severity that is none of the five",
          "The severities are error, warning, notice, info and debug, in lower case. tor drops the"
              + " line over others, its own words warn and err included (E-33).");

  static final Rule LOG_ORDER =
      Rule.warning(
          "line/log-order",
          List.of("E-06"),
          "LOG whose keys stand in another order",
          "tor takes any order; Arti wants SEVERITY first, then MESSAGE.");

  static final Rule LOG_EXTRA =
      Rule.warning(
          "line/log-extra-key",
          List.of("E-06"),
          "LOG with a third key",
          "The format has two keys. tor ignores others, Arti drops what follows MESSAGE.");

  static final Rule NO_TRANSPORT =
      Rule.error(
          "line/status-no-transport",
          "3.3.5-STATUS-1",
          "STATUS without TRANSPORT",
          "A STATUS says which transport it is about. The one exception in use is TYPE=version"
              + " (E-09).");

  static final Rule TYPE_VERSION =
      Rule.note(
          "line/status-version",
          List.of("E-09"),
          "STATUS TYPE=version",
          "A widespread extension by which a transport tells its name and version. tor 0.4.9 reads"
              + " it; older ones warn that TRANSPORT is missing.");

  static final Rule NO_PAIR =
      Rule.error(
          "line/status-no-pair",
          "3.3.5-STATUS-2",
          "STATUS that says nothing beside TRANSPORT",
          "At least one more pair tells the status (E-10).");

  static final Rule TRANSPORT_FIRST =
      Rule.warning(
          "line/status-transport-first",
          List.of("3.3.5-STATUS-1"),
          "STATUS whose TRANSPORT is not the first key",
          "The format puts TRANSPORT first.");

  static final Rule EMPTY_VALUE =
      Rule.warning(
          "line/empty-value",
          List.of("3.3.5-STATUS-3", "3.3.4-LOG-3"),
          "key without a value",
          "Whether a value may be empty is not said. Usually a variable that should have been"
              + " printed was empty.");

  static final Rule REPEATED_KEY =
      Rule.warning(
          "line/repeated-key",
          List.of("3.3.5-STATUS-6", "3.3.4-LOG-1"),
          "key that stands twice",
          "tor keeps the first, Arti the last. Both are kept here, and the first is judged.");

  private KeyValueRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return List.of(
        LOG_KEY_MISSING,
        SEVERITY,
        LOG_ORDER,
        LOG_EXTRA,
        NO_TRANSPORT,
        TYPE_VERSION,
        NO_PAIR,
        TRANSPORT_FIRST,
        EMPTY_VALUE,
        REPEATED_KEY);
  }
}
