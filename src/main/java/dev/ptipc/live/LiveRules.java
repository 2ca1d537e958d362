package dev.ptipc.live;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/** The rules that only a running transport can break. */
public final class LiveRules {

  private static final RuleList ALL = new RuleList();

  /** A parent connects, and nobody is there. */
  public static final Rule NOT_LISTENING =
      ALL.error(
          "live/not-listening",
          List.of("3.3.2-CMETHOD-4", "3.3.3-SMETHOD-5"),
          "listener that does not answer",
          "A parent connects as soon as it has read the line; if the listener is not up "
              + "yet, the transport does not work.");

  /** DONE does not come in time. */
  public static final Rule TOO_SLOW =
      ALL.error(
          "live/too-slow",
          List.of("3.3.2-DONE-1", "3.3.3-DONE-1"),
          "initialisation over the time limit",
          "The specification sets no limit, but Arti ends a launch that takes too long (E-27).");

  static final Rule STDIN_IGNORED =
      ALL.warning(
          "live/stdin-close-ignored",
          List.of("3.2.1-STDIN-2"),
          "transport that keeps running when its stdin closes",
          "With TOR_PT_EXIT_ON_STDIN_CLOSE=1 the end of stdin is how a transport learns that its"
              + " parent is gone. One that ignores it is left behind.");

  static final Rule SIGTERM_IGNORED =
      ALL.warning(
          "live/sigterm-ignored",
          List.of("3.4-SHUT-1"),
          "transport that keeps running after SIGTERM",
          "A transport shuts down on SIGTERM; this one had to be killed.");

  /** It is gone though nobody told it to go. */
  public static final Rule ENDED_BY_ITSELF =
      ALL.add(
          "live/ended-by-itself",
          Severity.ERROR,
          List.of(),
          "transport that ends by itself after DONE",
          "Once a transport has reported where it listens, its parent counts on it, and ends it"
              + " when it is no longer needed. The last lines on stderr may say why it ended.");

  static final Rule REPORTED_ELSEWHERE =
      ALL.warning(
          "live/reported-elsewhere",
          List.of("3.3.3-SMETHOD-3"),
          "server transport that reports another address than the one where it listens",
          "The transport listens where TOR_PT_SERVER_BINDADDR says, so that clients can be served;"
              + " but the SMETHOD line, from which the parent learns the address, gives another.");

  private LiveRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
