package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.3, second part: failed server methods and the end of the launch. */
final class ServerEndClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.3-SMETHODERR-1",
              STATED,
              TRANSPORT,
              "SMETHOD-ERROR has two operands, the name of a transport and a text to the end of the"
                  + " line, and neither can be left out. As with clients it is not meant for names"
                  + " the transport does not know, though the published text says so for clients"
                  + " only (E-05).",
              LINE,
              ENVIRONMENT),
          Clause.of(
              "3.3.3-DONE-1",
              MUST,
              TRANSPORT,
              "A server transport writes SMETHODS DONE once, when every transport it knows among"
                  + " those requested has started or failed and has been reported.",
              SESSION,
              LIVE),
          Clause.of(
              "3.3.3-DONE-2",
              STATED,
              TRANSPORT,
              "The reports of a server end with the line `SMETHODS DONE`, with nothing added.",
              LINE),
          Clause.of(
              "3.3.3-DONE-3",
              STATED,
              TRANSPORT,
              "SMETHODS DONE closes the launch. After it there may be LOG and STATUS, lines with"
                  + " unknown keywords and, for an error in the environment found late, ENV-ERROR"
                  + " (E-38), but no further message on the version or the methods.",
              SESSION),
          Clause.of(
              "3.3.3-DONE-4",
              STATED,
              TRANSPORT,
              "Each name in TOR_PT_SERVER_TRANSPORTS gets a report or is unknown to the transport,"
                  + " so that a name without a report counts as unknown.",
              ENVIRONMENT),
          Clause.of(
              "3.3.3-DONE-5",
              STATED,
              TRANSPORT,
              "SMETHODS DONE may come without a report before it, as it does when the transport"
                  + " knows none of the requested names.",
              SESSION),
          Clause.of(
              "3.3.3-ROLE-1",
              MUST,
              TRANSPORT,
              "One run of a transport serves as a client or as a server (2-ROLE-1), so "
                  + "messages about client methods and about server methods never occur in one "
                  + "session.",
              SESSION));

  private ServerEndClauses() {}
}
