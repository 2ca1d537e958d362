package dev.ptipc.check.environment;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/** The rules for the TOR_PT_* variables. */
public final class EnvironmentRules {

  private static final RuleList ALL = new RuleList();

  static final Rule ROLE =
      ALL.error(
          "environment/role",
          "2-ROLE-1",
          "environment that is not for exactly one role",
          "A transport is started as a client or as a server: exactly one of"
              + " TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS is set.");

  static final Rule VERSIONS_MISSING =
      ALL.error(
          "environment/versions-missing",
          "3.2.1-VER-1",
          "no TOR_PT_MANAGED_TRANSPORT_VER",
          "The parent always offers its versions; most transports refuse to start without "
              + "the variable.");

  static final Rule VERSIONS =
      ALL.error(
          "environment/versions",
          "3.2.1-VER-3",
          "list of versions that is not well formed",
          "Versions are printable ASCII without spaces, separated by single commas.");

  static final Rule NO_VERSION_1 =
      ALL.add(
          "environment/no-version-1",
          Severity.NOTE,
          List.of(),
          "list of versions without version 1",
          "Version 1 is the only one that transports speak. Without it they answer"
              + " VERSION-ERROR. Quotes that no shell has removed are part of the version.");

  static final Rule UNKNOWN =
      ALL.add(
          "environment/unknown-variable",
          Severity.NOTE,
          List.of(),
          "variable whose name is nearly a known one",
          "Transports ignore names that are not in the specification, so a misspelt "
              + "variable has the same effect as an unset one.");

  static final Rule STATE =
      ALL.error(
          "environment/state-location",
          "3.2.1-STATE-1",
          "TOR_PT_STATE_LOCATION that is missing or not absolute",
          "The parent always names a directory, by its absolute path.");

  static final Rule STDIN =
      ALL.note(
          "environment/exit-on-stdin-close",
          List.of("3.2.1-STDIN-3"),
          "TOR_PT_EXIT_ON_STDIN_CLOSE that is not set",
          "Read to the letter, the specification has every parent set it. Without it a "
              + "transport has to keep running when its stdin closes.");

  static final Rule OUTBOUND =
      ALL.error(
          "environment/outbound-address",
          List.of("3.2.1-BIND4-1", "3.2.1-BIND6-1"),
          "outbound address that is not an IP address",
          "The value is an IPv4 address, or for the V6 variable an IPv6 address in brackets.");

  static final Rule NAME =
      ALL.error(
          "environment/transport-name",
          "3.1-NAME-1",
          "name in a list of transports that is not a C identifier",
          "A name is a letter or an underscore, followed by letters, digits and "
              + "underscores; there is no space after a comma.");

  static final Rule LIST =
      ALL.error(
          "environment/transport-list",
          List.of("3.2.2-CT-1", "3.2.3-ST-1"),
          "list of transports with an empty item",
          "Names are separated by single commas, and there is at least one name.");

  static final Rule PROXY =
      ALL.error(
          "environment/proxy",
          "3.2.2-PROXY-1",
          "TOR_PT_PROXY that is not the URI of a proxy",
          "The value is type://user:password@address:port; the user and password may be "
              + "left out, and the address is an IP address. Without a proxy the variable is left "
              + "out (E-29).");

  static final Rule PROXY_TYPE =
      ALL.warning(
          "environment/proxy-type",
          List.of("3.2.2-PROXY-1"),
          "type of proxy that transports do not know",
          "Known types are socks5, socks4a and http, in lower case.");

  static final Rule OPTIONS =
      ALL.error(
          "environment/server-options",
          "3.2.3-STO-1",
          "server option that is not well formed",
          "Options are name:key=value, separated by semicolons; a colon, semicolon or "
              + "backslash in a key or value is written with a backslash before it.");

  static final Rule BINDINGS =
      ALL.error(
          "environment/bind-address",
          List.of("3.2.3-BA-1", "3.2.3-BA-2"),
          "bind address that is not well formed",
          "Bind addresses are name-address:port, separated by commas, in the order of "
              + "TOR_PT_SERVER_TRANSPORTS and no more than one for each name; the address is an "
              + "IP address.");

  static final Rule OR_PORT =
      ALL.error(
          "environment/or-port",
          "3.2.3-OR-1",
          "TOR_PT_ORPORT that is not an address and port",
          "The value is an IP address, a colon and a port.");

  static final Rule EXTENDED_PORT =
      ALL.error(
          "environment/extended-port",
          "3.2.3-EXT-1",
          "TOR_PT_EXTENDED_SERVER_PORT that is not an address and port",
          "The value is an IP address, a colon and a port, or empty when the parent has no extended"
              + " port.");

  static final Rule EXTENDED_PORT_UNSET =
      ALL.note(
          "environment/extended-port-unset",
          List.of("3.2.3-EXT-1"),
          "TOR_PT_EXTENDED_SERVER_PORT that is not set",
          "A parent without an extended port sets it to the empty string. Transports treat "
              + "an unset one the same way.");

  static final Rule COOKIE =
      ALL.error(
          "environment/auth-cookie",
          "3.2.3-COOKIE-1",
          "TOR_PT_AUTH_COOKIE_FILE that does not fit the extended port",
          "With an extended port it is the absolute path of the cookie; without one it is left out.");

  private EnvironmentRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
