package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.BOTH;
import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.MUST_NOT;
import static dev.ptipc.spec.Level.NOTE;
import static dev.ptipc.spec.Level.SHOULD;

import java.util.List;

/** Sections 2, 3.1 and 3.2.1: roles, names, and the variables that both roles have. */
final class CommonEnvironmentClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.1-NAME-1",
              MUST,
              BOTH,
              "The name of a transport is a C identifier of any length: an ASCII letter or an"
                  + " underscore, then ASCII letters, digits and underscores"
                  + " (`[a-zA-Z_][a-zA-Z0-9_]*`).",
              LINE,
              ENVIRONMENT),
          Clause.of(
              "2-ROLE-1",
              MUST,
              BOTH,
              "One run of a transport is a client or a server. A parent sets"
                  + " TOR_PT_CLIENT_TRANSPORTS or TOR_PT_SERVER_TRANSPORTS and not both, and a"
                  + " transport that finds both of them, or neither, has an environment it cannot"
                  + " use.",
              ENVIRONMENT),
          Clause.of(
              "2-SOCKS-1",
              MUST,
              TRANSPORT,
              "A client transport MUST offer its parent SOCKS 4 or SOCKS 5, and SHOULD prefer SOCKS"
                  + " 5.",
              LINE),
          Clause.of(
              "3.2.1-VER-1",
              MUST,
              Binds.PARENT,
              "A parent always sets TOR_PT_MANAGED_TRANSPORT_VER.",
              ENVIRONMENT),
          Clause.of(
              "3.2.1-VER-2",
              MUST,
              TRANSPORT,
              "A transport accepts any well-formed version list that contains a version it "
                  + "speaks, wherever in the list that is: given `2,1a,1` it runs version 1.",
              ENVIRONMENT,
              LIVE),
          Clause.of(
              "3.2.1-VER-3",
              MUST,
              Binds.PARENT,
              "In TOR_PT_MANAGED_TRANSPORT_VER a comma and nothing else separates two versions, and"
                  + " a version is made of printable ASCII characters other than white space and"
                  + " the comma. `2, 1` is malformed.",
              ENVIRONMENT),
          Clause.of(
              "3.2.1-STATE-1",
              MUST,
              Binds.PARENT,
              "A parent always sets TOR_PT_STATE_LOCATION, and sets it to an absolute path.",
              ENVIRONMENT),
          Clause.of(
              "3.2.1-STATE-2",
              SHOULD,
              TRANSPORT,
              "A transport can create the directory that TOR_PT_STATE_LOCATION names, since "
                  + "it need not exist beforehand.",
              LIVE),
          Clause.of(
              "3.2.1-STATE-3",
              MUST,
              TRANSPORT,
              "A transport MUST keep its files under TOR_PT_STATE_LOCATION, and MUST NOT make or"
                  + " change a file anywhere else.",
              LIVE),
          Clause.of(
              "3.2.1-STDIN-1",
              MUST_NOT,
              TRANSPORT,
              "A transport does not take the closing of its standard input as a reason to exit,"
                  + " unless TOR_PT_EXIT_ON_STDIN_CLOSE is `1`.",
              LIVE),
          Clause.of(
              "3.2.1-STDIN-2",
              SHOULD,
              TRANSPORT,
              "When TOR_PT_EXIT_ON_STDIN_CLOSE is `1`, a transport shuts down cleanly once "
                  + "its standard input closes.",
              LIVE),
          Clause.of(
              "3.2.1-STDIN-3",
              NOTE,
              Binds.PARENT,
              "Read to the letter, the heading over the common variables makes"
                  + " TOR_PT_EXIT_ON_STDIN_CLOSE mandatory too. No known implementation reads it"
                  + " so.",
              ENVIRONMENT),
          Clause.of(
              "3.2.1-BIND4-1",
              MUST,
              TRANSPORT,
              "A transport SHOULD send IPv4 traffic from the address in"
                  + " TOR_PT_OUTBOUND_BIND_ADDRESS_V4, and MUST use the default address when the"
                  + " variable is unset or empty. Connections to loopback MUST NOT be affected by"
                  + " it.",
              ENVIRONMENT),
          Clause.of(
              "3.2.1-BIND6-1",
              MUST,
              TRANSPORT,
              "A transport SHOULD send IPv6 traffic from the address in "
                  + "TOR_PT_OUTBOUND_BIND_ADDRESS_V6, which MUST be in brackets, and MUST use the "
                  + "default address when the variable is unset or empty. Connections to loopback "
                  + "MUST NOT be affected by it.",
              ENVIRONMENT));

  private CommonEnvironmentClauses() {}
}
