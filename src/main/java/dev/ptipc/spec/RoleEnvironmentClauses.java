package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.NOWHERE;
import static dev.ptipc.spec.Level.MAY;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.SHOULD;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Sections 3.2.2 to 3.5: the variables of one role, shutdown, and arguments of a connection. */
final class RoleEnvironmentClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.2.2-CT-1",
              MUST,
              Binds.PARENT,
              "A parent that starts a client transport names what it wants launched in"
                  + " TOR_PT_CLIENT_TRANSPORTS, with a comma between two names.",
              ENVIRONMENT),
          Clause.of(
              "3.2.2-CT-2",
              SHOULD,
              TRANSPORT,
              "A client transport passes over the names in TOR_PT_CLIENT_TRANSPORTS that it does"
                  + " not know.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.2.2-PROXY-1",
              MUST,
              Binds.PARENT,
              "A parent without an upstream proxy leaves TOR_PT_PROXY out; otherwise it holds a URI"
                  + " of the form `type://[user[:pass]@]ip:port` (E-31). The host is an IP address,"
                  + " and the types that occur in the published examples are `socks5`, `socks4a`"
                  + " and `http`.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-ST-1",
              MUST,
              Binds.PARENT,
              "A parent that starts a server transport names what it wants launched in"
                  + " TOR_PT_SERVER_TRANSPORTS, with a comma between two names.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-ST-2",
              SHOULD,
              TRANSPORT,
              "A server transport passes over the names in TOR_PT_SERVER_TRANSPORTS that it does"
                  + " not know.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.2.3-STO-1",
              MUST,
              Binds.PARENT,
              "TOR_PT_SERVER_TRANSPORT_OPTIONS holds entries `name:key=value` with a semicolon"
                  + " between two of them, and a colon, semicolon or backslash within one is"
                  + " written with a backslash before it. With nothing to pass, a parent MAY leave"
                  + " the variable out.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-BA-1",
              MUST,
              Binds.PARENT,
              "TOR_PT_SERVER_BINDADDR holds entries `name-address:port` with a comma between two of"
                  + " them, the names in the order they have in TOR_PT_SERVER_TRANSPORTS.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-BA-2",
              MUST,
              Binds.PARENT,
              "In TOR_PT_SERVER_BINDADDR an address MUST be an IP address and MUST NOT be a host"
                  + " name, and no name has more than one entry.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-BA-3",
              MAY,
              Binds.PARENT,
              "A parent with no address to prescribe may leave out TOR_PT_SERVER_BINDADDR, and a"
                  + " transport starts without it. Transports built on goptlib refuse to, with"
                  + " ENV-ERROR.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.2.3-OR-1",
              STATED,
              Binds.PARENT,
              "TOR_PT_ORPORT holds the address and port, joined by a colon, that a server transport"
                  + " forwards to. What is sent there MUST be application data alone.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-EXT-1",
              MUST,
              Binds.PARENT,
              "A parent that has no Extended ORPort sets TOR_PT_EXTENDED_SERVER_PORT to the empty"
                  + " string; otherwise the variable holds an address and a port joined by a"
                  + " colon.",
              ENVIRONMENT),
          Clause.of(
              "3.2.3-COOKIE-1",
              MUST,
              Binds.PARENT,
              "A parent that makes no use of the Extended ORPort leaves "
                  + "TOR_PT_AUTH_COOKIE_FILE out. If it sets TOR_PT_EXTENDED_SERVER_PORT to an "
                  + "address, it sets this one too, and to an absolute path; that it must do so "
                  + "follows from the published example of ENV-ERROR.",
              ENVIRONMENT),
          Clause.of(
              "3.4-SHUT-1",
              SHOULD,
              TRANSPORT,
              "A transport shuts down on SIGTERM, when its standard input closes (if"
                  + " TOR_PT_EXIT_ON_STDIN_CLOSE tells it to), and when its parent is gone.",
              LIVE),
          Clause.of(
              "3.5-ARGS-1",
              MUST,
              Binds.PARENT,
              "A parent hands the arguments of one connection to a client transport in the "
                  + "SOCKS handshake, as `key=value` pairs with a semicolon between two of them "
                  + "and a backslash before each backslash, equals sign and semicolon. With SOCKS "
                  + "4 they are the user id; with SOCKS 5 they fill the user name and then the "
                  + "password, and a password that is not needed is one NUL byte.",
              NOWHERE));

  private RoleEnvironmentClauses() {}
}
