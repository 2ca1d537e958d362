package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.NOWHERE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.2, first part: how a client answers TOR_PT_PROXY. */
final class ProxyClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.2-PROXY-1",
              MUST,
              TRANSPORT,
              "When TOR_PT_PROXY is set, a client transport judges it before it launches "
                  + "any method: PROXY DONE or PROXY-ERROR comes before every CMETHOD and "
                  + "CMETHOD-ERROR and before CMETHODS DONE.",
              ENVIRONMENT),
          Clause.of(
              "3.3.2-PROXY-2",
              MUST,
              TRANSPORT,
              "When TOR_PT_PROXY is set, a client transport answers it with PROXY DONE or "
                  + "with PROXY-ERROR, one of them and once. Only where VERSION-ERROR or "
                  + "ENV-ERROR has ended the session is no answer needed; to exit in silence is "
                  + "not an answer.",
              ENVIRONMENT),
          Clause.of(
              "3.3.2-PROXY-3",
              STATED,
              TRANSPORT,
              "PROXY DONE and PROXY-ERROR answer for an upstream proxy, so neither is sent "
                  + "when TOR_PT_PROXY is unset or empty (E-29).",
              ENVIRONMENT),
          Clause.of(
              "3.3.2-PROXYDONE-1",
              STATED,
              TRANSPORT,
              "A transport accepts its upstream proxy with the line `PROXY DONE`, with "
                  + "nothing added.",
              LINE),
          Clause.of(
              "3.3.2-PROXYDONE-2",
              STATED,
              TRANSPORT,
              "With PROXY DONE a transport promises that all its outgoing traffic goes "
                  + "through the proxy, and that it fails rather than bypass it.",
              NOWHERE),
          Clause.of(
              "3.3.2-PROXYERR-1",
              STATED,
              TRANSPORT,
              "PROXY-ERROR has one operand, a text that runs to the end of the line and says what"
                  + " is wrong with the proxy. The text cannot be left out.",
              LINE),
          Clause.of(
              "3.3.2-PROXYERR-2",
              MUST,
              TRANSPORT,
              "PROXY-ERROR is the last protocol message of a session, and the process exits at once"
                  + " when it is written. Only LOG, STATUS and unknown keywords may come in"
                  + " between.",
              SESSION,
              LIVE),
          Clause.of(
              "3.3.2-PROXYERR-3",
              STATED,
              TRANSPORT,
              "Only a client transport sends PROXY DONE or PROXY-ERROR; a server session has no"
                  + " place for either.",
              SESSION,
              ENVIRONMENT));

  private ProxyClauses() {}
}
