package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Shown;
import java.util.List;

/** The rules that hold a session against what the parent asked for, and reports against reports. */
public final class RequestRules {

  private static final RuleList ALL = new RuleList();

  static final Rule REPEATED =
      ALL.error(
          "session/repeated-report",
          List.of("3.3.2-CMETHOD-5", "3.3.3-SMETHOD-6"),
          "second report for one transport",
          "Each transport is reported once, as started or as failed. What becomes of a second report"
              + " depends on the parent (E-25).");

  static final Rule NOT_REQUESTED =
      ALL.error(
          "session/not-requested",
          List.of("3.3.2-CMETHOD-3", "3.3.2-CMETHODERR-3", "3.3.3-SMETHOD-4"),
          "report for a transport that was not asked for",
          "Only transports that the parent listed are started and reported. Arti and "
              + "ptadapter end the program otherwise (E-25).");

  static final Rule UNKNOWN_NAME =
      ALL.error(
          "session/error-for-unknown-name",
          "3.3.2-CMETHODERR-2",
          "CMETHOD-ERROR for a name that the program does not know",
          "A name that the program has no transport for is skipped without a word; an"
              + " error line means that a transport was tried and failed. Arti gives up the"
              + " whole program because of one (E-26).");

  static final Rule UNKNOWN_SERVER_NAME =
      ALL.warning(
          "session/error-for-unknown-server-name",
          List.of("3.3.3-SMETHODERR-1"),
          "SMETHOD-ERROR for a name that the program does not know",
          "For servers, too, a name that the program has no transport for should be"
              + " skipped without a word (E-05).");

  static final Rule SILENT_NAME =
      ALL.note(
          "session/silent-name",
          List.of("3.3.2-DONE-4", "3.3.3-DONE-4"),
          "transport that was asked for but not reported",
          "That is right for a name that the program does not know. If the program does "
              + "know the name, it should have reported it.");

  static final Rule NO_METHOD =
      ALL.note(
          "session/no-method",
          List.of("3.3.2-DONE-5", "3.3.3-DONE-5"),
          "session that starts no transport",
          "This is allowed, but the parent cannot do anything with the program: tor warns, "
              + "and Arti abandons the launch.");

  static final Rule PROXY_UNANSWERED =
      ALL.error(
          "session/proxy-unanswered",
          "3.3.2-PROXY-2",
          "upstream proxy that got no answer",
          "When TOR_PT_PROXY is set, a client says PROXY DONE or PROXY-ERROR. Silence may "
              + "mean that it connects directly and bypasses the proxy. goptlib exits without a "
              + "word when it cannot read the URI (E-30).");

  static final Rule PROXY_REPEATED =
      ALL.error(
          "session/proxy-repeated",
          "3.3.2-PROXY-2",
          "second answer about the upstream proxy",
          "A client writes either PROXY DONE or PROXY-ERROR, and only once (E-23).");

  static final Rule PROXY_LATE =
      ALL.error(
          "session/proxy-late",
          "3.3.2-PROXY-1",
          "answer about the upstream proxy after a report",
          "The proxy is checked before any transport is started (E-23).");

  static final Rule PROXY_UNASKED =
      ALL.error(
          "session/proxy-unasked",
          "3.3.2-PROXY-3",
          "answer about a proxy that was not given",
          "Without TOR_PT_PROXY, or with an empty one (E-29), nothing is said about a "
              + "proxy. Arti abandons the launch over `PROXY DONE` otherwise (E-23).");

  static final Rule BIND_ADDRESS =
      ALL.error(
          "session/bind-address",
          "3.3.3-SMETHOD-3",
          "server transport at an address other than the one it was given",
          "When TOR_PT_SERVER_BINDADDR has an address for a transport, it listens there; "
              + "only port 0 leaves the choice of port to it. The wildcard 0.0.0.0 may be "
              + "reported as [::], which includes IPv4: programs in Go do so.");

  static final Rule VERSION_NOT_OFFERED =
      ALL.error(
          "session/version-not-offered",
          "3.3.1-VERSION-2",
          "version that the parent did not offer",
          "The version is one of those in TOR_PT_MANAGED_TRANSPORT_VER.");

  static final Rule VERSION_REFUSED =
      ALL.error(
          "session/version-refused",
          "3.3.1-VERSIONERR-1",
          "VERSION-ERROR though version 1 was offered",
          "A transport accepts any well-formed list that contains a version it knows.");

  static final Rule WENT_ON =
      ALL.note(
          "session/went-on",
          List.of("3.3.1-ENV-1"),
          "session that goes on despite a broken environment",
          "After VERSION a transport checks the variables that it needs, and may answer "
              + "with ENV-ERROR. This one went on, although its environment has errors.");

  static final Rule UNEXPLAINED =
      ALL.note(
          "session/env-error-unexplained",
          List.of("3.3.1-ENVERR-4", "3.2.3-BA-3"),
          "ENV-ERROR that the environment does not explain",
          "ENV-ERROR is for variables that cannot be read, and these can. goptlib asks for"
              + " TOR_PT_SERVER_BINDADDR, which a parent may leave out.");

  private RequestRules() {}

  /**
   * What there is to say about an error for a name that the program does not know (E-05).
   *
   * @param failure the error
   * @return an error for a client, a warning for a server, at the name
   */
  public static Diagnostic unknownName(Message.MethodFailure failure) {
    Value name = failure.transport();
    return (failure.keyword() == Keyword.CMETHOD_ERROR ? UNKNOWN_NAME : UNKNOWN_SERVER_NAME)
        .at(
            name.span(),
            "an error line for " + Shown.quoted(name.bytes()) + ", which the program does not know",
            "say nothing about names that you have no transport for");
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
