package dev.ptipc.live;

import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.LastWords;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  static final Rule CRASHES_AT_END =
      ALL.warning(
          "live/crashes-at-end",
          List.of("3.2.1-STDIN-2", "3.4-SHUT-1"),
          "transport that crashes when it is to end",
          "A transport shuts down in order when its stdin closes, if it was told to, and on"
              + " SIGTERM. One that a signal such as SIGSEGV ends instead may leave its state half"
              + " written.");

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
   * How a transport took it that it was to end.
   *
   * @param code as a shell counts; null when it was not seen
   * @param endedBy as in transcripts
   * @return what is wrong with that; null for nothing
   */
  public static @Nullable Finding crash(@Nullable Integer code, String endedBy) {
    String signal = LastWords.crash(code);
    boolean onStdin = endedBy.equals("stdin-close");
    if (signal == null || !(onStdin || endedBy.equals("SIGTERM"))) {
      return null;
    }
    String message =
        "it was killed by " + signal + (onStdin ? " when its stdin closed" : " on SIGTERM");
    String clause = onStdin ? "3.2.1-STDIN-2" : "3.4-SHUT-1";
    return Finding.ofSession(CRASHES_AT_END.citing(clause, Span.NONE, message, null));
  }

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
