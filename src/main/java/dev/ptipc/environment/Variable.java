package dev.ptipc.environment;

import java.util.List;

/** The names of the variables (pt-spec 3.2). */
public final class Variable {

  /** The versions that the parent speaks. */
  public static final String VERSIONS = "TOR_PT_MANAGED_TRANSPORT_VER";

  /** Where the transport may keep files. */
  public static final String STATE = "TOR_PT_STATE_LOCATION";

  /** Whether the end of stdin is a sign to exit. */
  public static final String EXIT_ON_STDIN_CLOSE = "TOR_PT_EXIT_ON_STDIN_CLOSE";

  /** The IPv4 address that outgoing connections come from. */
  public static final String BIND_V4 = "TOR_PT_OUTBOUND_BIND_ADDRESS_V4";

  /** The IPv6 address that outgoing connections come from. */
  public static final String BIND_V6 = "TOR_PT_OUTBOUND_BIND_ADDRESS_V6";

  /** The transports that a client is to start. */
  public static final String CLIENT_TRANSPORTS = "TOR_PT_CLIENT_TRANSPORTS";

  /** The upstream proxy of a client. */
  public static final String PROXY = "TOR_PT_PROXY";

  /** The transports that a server is to start. */
  public static final String SERVER_TRANSPORTS = "TOR_PT_SERVER_TRANSPORTS";

  /** Options for the transports of a server. */
  public static final String SERVER_OPTIONS = "TOR_PT_SERVER_TRANSPORT_OPTIONS";

  /** Where the transports of a server are to listen. */
  public static final String BIND_ADDRESSES = "TOR_PT_SERVER_BINDADDR";

  /** Where a server sends what it receives. */
  public static final String OR_PORT = "TOR_PT_ORPORT";

  /** The same, with word of who the client is. */
  public static final String EXTENDED_PORT = "TOR_PT_EXTENDED_SERVER_PORT";

  /** The file that opens the extended port. */
  public static final String COOKIE = "TOR_PT_AUTH_COOKIE_FILE";

  /** All of them, in the order of the specification. */
  public static final List<String> NAMES =
      List.of(
          VERSIONS,
          STATE,
          EXIT_ON_STDIN_CLOSE,
          BIND_V4,
          BIND_V6,
          CLIENT_TRANSPORTS,
          PROXY,
          SERVER_TRANSPORTS,
          SERVER_OPTIONS,
          BIND_ADDRESSES,
          OR_PORT,
          EXTENDED_PORT,
          COOKIE);

  private Variable() {}
}
