package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.ADVICE;
import static dev.ptipc.spec.Level.MUST_NOT;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.2, second part: the report on one client method. */
final class ClientMethodClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.2-CMETHOD-1",
              STATED,
              TRANSPORT,
              "CMETHOD has three operands: the name of the transport, which is a C identifier; the"
                  + " protocol, `socks4` or `socks5` in lower case and without quotes (E-18); and"
                  + " the address and port of the listener.",
              LINE),
          Clause.of(
              "3.3.2-CMETHOD-2",
              STATED,
              TRANSPORT,
              "The address in CMETHOD is an IPv4 address, or an IPv6 address in brackets, and never"
                  + " a host name. A colon and a port from 1 to 65535 follow it (E-17).",
              LINE),
          Clause.of(
              "3.3.2-CMETHOD-3",
              STATED,
              TRANSPORT,
              "CMETHOD names a transport that the parent asked for in TOR_PT_CLIENT_TRANSPORTS.",
              ENVIRONMENT),
          Clause.of(
              "3.3.2-CMETHOD-4",
              STATED,
              TRANSPORT,
              "By the time the parent reads CMETHOD, the listener it names accepts TCP "
                  + "connections and speaks the protocol given.",
              LIVE),
          Clause.of(
              "3.3.2-CMETHOD-5",
              STATED,
              TRANSPORT,
              "A requested name gets one report, CMETHOD or CMETHOD-ERROR, and no second report of"
                  + " either kind.",
              SESSION),
          Clause.of(
              "3.3.2-CMETHOD-6",
              ADVICE,
              TRANSPORT,
              "The listener of a client belongs on a loopback address, where no other machine can"
                  + " reach it. A wildcard address (`0.0.0.0`, `[::]`) is not one that a parent can"
                  + " connect to.",
              LINE),
          Clause.of(
              "3.3.2-CMETHODERR-1",
              STATED,
              TRANSPORT,
              "CMETHOD-ERROR has two operands, the name of a transport and a text that says why it"
                  + " did not start. The text runs to the end of the line, and neither can be left"
                  + " out.",
              LINE),
          Clause.of(
              "3.3.2-CMETHODERR-2",
              MUST_NOT,
              TRANSPORT,
              "A transport sends no CMETHOD-ERROR for a name in TOR_PT_CLIENT_TRANSPORTS that it"
                  + " has never heard of; it passes such a name over in silence.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.3.2-CMETHODERR-3",
              STATED,
              TRANSPORT,
              "CMETHOD-ERROR names a transport that the parent asked for in"
                  + " TOR_PT_CLIENT_TRANSPORTS.",
              ENVIRONMENT));

  private ClientMethodClauses() {}
}
