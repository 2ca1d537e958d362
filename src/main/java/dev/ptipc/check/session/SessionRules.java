package dev.ptipc.check.session;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/** The rules for the order of a session and for how it ends. */
public final class SessionRules {

  private static final RuleList ALL = new RuleList();

  static final Rule BEFORE_VERSION =
      ALL.error(
          "session/method-before-version",
          "3.3.1-VERSION-4",
          "message before VERSION",
          "Before VERSION only LOG, STATUS, VERSION-ERROR, ENV-ERROR and unknown keywords may come:"
              + " until then the parent does not know how to read the rest. Over anything else tor"
              + " ends the transport.");

  static final Rule NO_VERSION =
      ALL.error(
          "session/no-version",
          "3.3.1-VERSION-4",
          "session without VERSION",
          "A transport writes VERSION, or says why not with VERSION-ERROR or ENV-ERROR. "
              + "When stdout stays empty, the parent can only report that the program exited.");

  static final Rule SECOND_VERSION =
      ALL.error(
          "session/second-version",
          "3.3.1-NEG-2",
          "second answer to the offer of versions",
          "A transport writes either VERSION or VERSION-ERROR, and only once.");

  static final Rule AFTER_FATAL =
      ALL.error(
          "session/after-fatal-error",
          List.of("3.3.1-VERSIONERR-4", "3.3.1-ENVERR-3", "3.3.2-PROXYERR-2"),
          "message after a fatal error",
          "After VERSION-ERROR, ENV-ERROR and PROXY-ERROR the transport exits and says no more."
              + " Lines of a second session in the same file are not judged.");

  static final Rule LIVED_ON =
      ALL.error(
          "session/lived-on",
          List.of("3.3.1-VERSIONERR-4", "3.3.1-ENVERR-3", "3.3.2-PROXYERR-2"),
          "transport that keeps running after a fatal error",
          "After VERSION-ERROR, ENV-ERROR and PROXY-ERROR the transport exits by itself;"
              + " this one had to be made to exit.");

  static final Rule AFTER_DONE =
      ALL.error(
          "session/after-done",
          List.of("3.3.2-DONE-3", "3.3.3-DONE-3"),
          "message after DONE",
          "DONE ends the initialisation. LOG, STATUS and unknown keywords may still come after it."
              + " Over anything else tor ends the transport, though it was working (E-28). Lines of a second session in the same file are not judged.");

  static final Rule LATE_ENV_ERROR =
      ALL.warning(
          "session/late-env-error",
          List.of("E-38"),
          "ENV-ERROR after DONE",
          "Allowed at any point, but tor shows the text only of one before VERSION, and after DONE it"
              + " ends a transport that works. LOG reaches the operator at any time.");

  static final Rule LATE_VERSION_REPORT =
      ALL.note(
          "session/late-version-report",
          List.of("3.3.5-VERSION-2"),
          "version report after DONE",
          "A version report belongs before DONE. tor 0.4.9.11 reads it later too.");

  static final Rule NO_DONE =
      ALL.error(
          "session/no-done",
          List.of("3.3.2-DONE-1", "3.3.3-DONE-1"),
          "session that ends without DONE",
          "When every transport has been reported, CMETHODS DONE or SMETHODS DONE says so. "
              + "Parents wait for it (E-27).");

  static final Rule MIXED_ROLES =
      ALL.error(
          "session/mixed-roles",
          "3.3.3-ROLE-1",
          "client and server messages in one session",
          "A transport runs as a client or as a server, and its messages show which. Lines "
              + "of the other role are not judged further (E-24).");

  static final Rule PROXY_IN_SERVER =
      ALL.error(
          "session/proxy-in-server",
          "3.3.2-PROXYERR-3",
          "PROXY message from a server",
          "Only a client has an upstream proxy.");

  static final Rule STDERR =
      ALL.warning(
          "session/log-on-stderr",
          List.of("E-08"),
          "LOG or STATUS on stderr",
          "The specification allows stderr for these two, but parents read them from stdout only;"
              + " tor logs stderr as plain text.");

  static final Rule TOO_MUCH =
      ALL.add(
          "session/too-many-names",
          Severity.NOTE,
          List.of(),
          "more names than are remembered",
          "When it is not known which names were asked for, no more than 10,000 names or"
              + " 8 MiB of them are remembered, so that a session cannot fill the memory."
              + " Repeated reports for names beyond that go unnoticed.");

  private SessionRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
