package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.2, third part: the end of the launch of a client. */
final class ClientEndClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.2-DONE-1",
              MUST,
              TRANSPORT,
              "A client transport writes CMETHODS DONE once, when every transport it knows among"
                  + " those requested has started or failed and has been reported.",
              SESSION,
              LIVE),
          Clause.of(
              "3.3.2-DONE-2",
              STATED,
              TRANSPORT,
              "The reports of a client end with the line `CMETHODS DONE`, with nothing added.",
              LINE),
          Clause.of(
              "3.3.2-DONE-3",
              STATED,
              TRANSPORT,
              "CMETHODS DONE closes the launch. After it there may be LOG and STATUS, lines with"
                  + " unknown keywords and, for an error in the environment found late, ENV-ERROR"
                  + " (E-38), but no further message on the version, the proxy or the methods.",
              SESSION),
          Clause.of(
              "3.3.2-DONE-4",
              STATED,
              TRANSPORT,
              "Each name in TOR_PT_CLIENT_TRANSPORTS gets a report or is unknown to the transport,"
                  + " so that a name without a report counts as unknown.",
              ENVIRONMENT),
          Clause.of(
              "3.3.2-DONE-5",
              STATED,
              TRANSPORT,
              "CMETHODS DONE may come without a report before it, as it does when the transport"
                  + " knows none of the requested names.",
              SESSION),
          Clause.of(
              "3.3.2-IGNORE-1",
              STATED,
              TRANSPORT,
              "A client transport passes over the names in TOR_PT_CLIENT_TRANSPORTS that it "
                  + "does not know: it writes no message about them and does not exit on their "
                  + "account. 3.2.2-CT-2 says the same as a SHOULD.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.3.2-ORDER-1",
              MUST,
              Binds.PARENT,
              "A parent takes CMETHOD and CMETHOD-ERROR lines as they come; they need not follow"
                  + " the order of the names in TOR_PT_CLIENT_TRANSPORTS.",
              CheckedAt.PARENT));

  private ClientEndClauses() {}
}
