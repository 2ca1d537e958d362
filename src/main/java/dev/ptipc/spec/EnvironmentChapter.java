package dev.ptipc.spec;

/** Sections 2, 3.1, 3.2, 3.4 and 3.5: names, variables, shutdown, arguments of a connection. */
final class EnvironmentChapter {

  static final String CLAUSES =
      """
          3.1-NAME-1 MUST BOTH LINE ENVIRONMENT
          The name of a transport is a C identifier of any length: an ASCII letter or an underscore,
          then ASCII letters, digits and underscores (`[a-zA-Z_][a-zA-Z0-9_]*`).

          2-ROLE-1 MUST BOTH ENVIRONMENT
          One run of a transport is a client or a server. A parent sets TOR_PT_CLIENT_TRANSPORTS or
          TOR_PT_SERVER_TRANSPORTS and not both, and a transport that finds both of them, or
          neither, has an environment it cannot use.

          2-SOCKS-1 MUST TRANSPORT LINE
          A client transport MUST offer its parent SOCKS 4 or SOCKS 5, and SHOULD prefer SOCKS 5.

          3.2.1-VER-1 MUST PARENT ENVIRONMENT
          A parent always sets TOR_PT_MANAGED_TRANSPORT_VER.

          3.2.1-VER-2 MUST TRANSPORT ENVIRONMENT LIVE
          A transport accepts any well-formed version list that contains a version it speaks,
          wherever it stands in the list: given `2,1a,1`, it uses version 1.

          3.2.1-VER-3 MUST PARENT ENVIRONMENT
          In TOR_PT_MANAGED_TRANSPORT_VER versions are separated by a comma and nothing else, and a
          version is made of printable ASCII characters other than white space and the comma. `2, 1`
          is malformed.

          3.2.1-STATE-1 MUST PARENT ENVIRONMENT
          A parent always sets TOR_PT_STATE_LOCATION, and sets it to an absolute path.

          3.2.1-STATE-2 SHOULD TRANSPORT LIVE
          A transport can create the directory that TOR_PT_STATE_LOCATION names, since it need not
          exist beforehand.

          3.2.1-STATE-3 MUST TRANSPORT LIVE
          A transport MUST keep its files under TOR_PT_STATE_LOCATION, and MUST NOT make or change a
          file anywhere else.

          3.2.1-STDIN-1 MUST_NOT TRANSPORT LIVE
          A transport does not take the closing of its standard input as a reason to exit, unless
          TOR_PT_EXIT_ON_STDIN_CLOSE is `1`.

          3.2.1-STDIN-2 SHOULD TRANSPORT LIVE
          When TOR_PT_EXIT_ON_STDIN_CLOSE is `1`, a transport shuts down cleanly once its standard
          input closes.

          3.2.1-STDIN-3 NOTE PARENT ENVIRONMENT
          Read to the letter, the heading over the common variables makes TOR_PT_EXIT_ON_STDIN_CLOSE
          mandatory too. No known implementation reads it so.

          3.2.1-BIND4-1 MUST TRANSPORT ENVIRONMENT
          A transport SHOULD send IPv4 traffic from the address in TOR_PT_OUTBOUND_BIND_ADDRESS_V4,
          and MUST use the default address when the variable is unset or empty. Connections to
          loopback MUST NOT be affected by it.

          3.2.1-BIND6-1 MUST TRANSPORT ENVIRONMENT
          A transport SHOULD send IPv6 traffic from the address in TOR_PT_OUTBOUND_BIND_ADDRESS_V6,
          which MUST be in brackets, and MUST use the default address when the variable is unset or
          empty. Connections to loopback MUST NOT be affected by it.

          3.2.2-CT-1 MUST PARENT ENVIRONMENT
          A parent that starts a client transport lists in TOR_PT_CLIENT_TRANSPORTS the names of the
          transports that it wants, separated by commas.

          3.2.2-CT-2 SHOULD TRANSPORT ENVIRONMENT LIVE
          A client transport skips the names in TOR_PT_CLIENT_TRANSPORTS that it does not know.

          3.2.2-PROXY-1 MUST PARENT ENVIRONMENT
          A parent without an upstream proxy leaves TOR_PT_PROXY out; otherwise it holds a URI of
          the form `type://[user[:pass]@]ip:port` (E-31). The host is an IP address, and the types
          that occur in the published examples are `socks5`, `socks4a` and `http`.

          3.2.3-ST-1 MUST PARENT ENVIRONMENT
          A parent that starts a server transport lists in TOR_PT_SERVER_TRANSPORTS the names of the
          transports that it wants, separated by commas.

          3.2.3-ST-2 SHOULD TRANSPORT ENVIRONMENT LIVE
          A server transport skips the names in TOR_PT_SERVER_TRANSPORTS that it does not know.

          3.2.3-STO-1 MUST PARENT ENVIRONMENT
          TOR_PT_SERVER_TRANSPORT_OPTIONS is a list of options, each of the form `name:key=value`,
          where `name` is the transport that gets the option. Options are separated by semicolons.
          Inside a key or a value, a colon, a semicolon or a backslash has a backslash before it. A
          parent that has no options to pass MAY leave the variable out.

          3.2.3-BA-1 MUST PARENT ENVIRONMENT
          TOR_PT_SERVER_BINDADDR is a list of entries of the form `name-address:port`, separated by
          commas, in the same order as the names in TOR_PT_SERVER_TRANSPORTS.

          3.2.3-BA-2 MUST PARENT ENVIRONMENT
          In TOR_PT_SERVER_BINDADDR an address MUST be an IP address and MUST NOT be a host name,
          and no name has more than one entry.

          3.2.3-BA-3 MAY PARENT ENVIRONMENT LIVE
          A parent that does not care about the address may leave out TOR_PT_SERVER_BINDADDR, and a
          transport starts without it. Transports built on goptlib refuse to, with ENV-ERROR.

          3.2.3-OR-1 STATED PARENT ENVIRONMENT
          TOR_PT_ORPORT holds the address and port, joined by a colon, that a server transport
          forwards to. What is sent there MUST be application data alone.

          3.2.3-EXT-1 MUST PARENT ENVIRONMENT
          A parent that has no Extended ORPort sets TOR_PT_EXTENDED_SERVER_PORT to the empty string;
          otherwise the variable holds an address and a port joined by a colon.

          3.2.3-COOKIE-1 MUST PARENT ENVIRONMENT
          A parent that does not use the Extended ORPort leaves TOR_PT_AUTH_COOKIE_FILE out. One
          that sets TOR_PT_EXTENDED_SERVER_PORT to an address sets this variable too, to an absolute
          path; that it must do so is only implied, by the published example of ENV-ERROR.

          3.4-SHUT-1 SHOULD TRANSPORT LIVE
          A transport shuts down on SIGTERM, when its standard input closes (if
          TOR_PT_EXIT_ON_STDIN_CLOSE tells it to), and when its parent is gone.

          3.5-ARGS-1 MUST PARENT NOWHERE
          A parent hands the arguments of one connection to a client transport in the SOCKS
          handshake, as `key=value` pairs separated by semicolons, with a backslash before each
          backslash, equals sign and semicolon. With SOCKS 4 they are the user id; with SOCKS 5 they
          fill the user name and then the password, and a password that is not needed is one NUL
          byte.
          """;

  private EnvironmentChapter() {}
}
