package dev.ptipc.live.conform;

import static dev.ptipc.environment.Role.CLIENT;
import static dev.ptipc.environment.Role.SERVER;

import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every scenario there is. */
public final class Scenarios {

  /** Asked for to find out which of them a program has; the first that starts is used most. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "obfs4",
          "webtunnel",
          "snowflake",
          "meek_lite",
          "meek",
          "conjure",
          "obfs3",
          "scramblesuit",
          "obfs2",
          "fte",
          "dnstt",
          "shadowsocks");

  private static final List<Scenario> ALL = collect();

  private Scenarios() {}

  /** All that are played once the names are known, in the order in which they are reported. */
  static List<Scenario> all() {
    return ALL;
  }

  /**
   * The names of all, of those that find out which transports there are too.
   *
   * @return in the order in which they are reported
   */
  public static List<String> names() {
    return List.copyOf(sentences().keySet());
  }

  /**
   * What each puts a transport into.
   *
   * @return by name, in the order in which they are reported
   */
  public static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      Scenario discovery = discovery(role, List.of());
      sentences.put(discovery.name(), discovery.asks());
    }
    ALL.forEach(scenario -> sentences.put(scenario.name(), scenario.asks()));
    return sentences;
  }

  /** The one that finds out which transports there are. */
  static Scenario discovery(Role role, List<String> wanted) {
    List<String> names = new ArrayList<>(candidates(wanted));
    names.add("{unknown}");
    String what = wanted.isEmpty() ? "well-known names" : "the given names";
    return Scenario.of(role, "names", what + ", and one that cannot exist")
        .asking(names.toArray(String[]::new));
  }

  /** The same, name by name, for a program that starts nothing when it does not know one. */
  static List<Scenario> discoveries(Role role, List<String> wanted) {
    return candidates(wanted).stream()
        .map(name -> Scenario.of(role, "name-" + name, name + " alone").asking(name))
        .toList();
  }

  private static List<String> candidates(List<String> wanted) {
    return wanted.isEmpty() ? WELL_KNOWN : wanted.stream().distinct().toList();
  }

  private static List<Scenario> collect() {
    List<Scenario> all = new ArrayList<>();
    all.addAll(ofBoth(CLIENT));
    all.addAll(ofClients());
    all.addAll(ofBoth(SERVER));
    all.addAll(ofServers());
    all.add(
        Scenario.of(CLIENT, "both", "the variables of both roles")
            .with(
                "TOR_PT_SERVER_TRANSPORTS={name}",
                "TOR_PT_SERVER_BINDADDR={name}-127.0.0.1:0",
                "TOR_PT_ORPORT=127.0.0.1:9001",
                "TOR_PT_EXTENDED_SERVER_PORT=")
            .ofNoRole());
    all.add(
        Scenario.of(CLIENT, "none", "the variables of neither role")
            .with("TOR_PT_CLIENT_TRANSPORTS")
            .ofNoRole());
    return List.copyOf(all);
  }

  private static List<Scenario> ofBoth(Role role) {
    String list = role == CLIENT ? "TOR_PT_CLIENT_TRANSPORTS" : "TOR_PT_SERVER_TRANSPORTS";
    Expectation passesOver =
        role == CLIENT ? Expectation.PASSES_OVER : Expectation.SERVER_PASSES_OVER;
    return List.of(
        Scenario.of(role, "one", "one name; ended by the end of stdin"),
        Scenario.of(role, "several", "all names of the program").asking("{names}"),
        Scenario.of(role, "unknown", "a name that cannot exist")
            .asking("{unknown}")
            .expecting(
                role == CLIENT ? Expectation.STANDS_UNKNOWN : Expectation.SERVER_STANDS_UNKNOWN),
        Scenario.of(role, "unknown-beside", "a name that cannot exist beside a known one")
            .asking("{unknown}", "{name}")
            .expecting(passesOver),
        Scenario.of(role, "ill-formed", "names that are not C identifiers beside a known one")
            .asking("9zz", "zz-x", "{name}")
            .expecting(passesOver),
        Scenario.of(role, "repeated", "one name twice").asking("{name}", "{name}"),
        Scenario.of(role, "empty", "a list without a name").with(list + "="),
        Scenario.of(role, "versions-unsupported", "versions that nobody speaks")
            .with("TOR_PT_MANAGED_TRANSPORT_VER=2,zz"),
        Scenario.of(role, "versions-mixed", "version 1 after two unsupported ones")
            .with("TOR_PT_MANAGED_TRANSPORT_VER=2,1a,1")
            .expecting(Expectation.ACCEPTS_LIST),
        Scenario.of(role, "state-absent", "a state directory that does not exist yet")
            .in(Scenario.State.ABSENT)
            .expecting(Expectation.MAKES_STATE),
        Scenario.of(role, "state-unwritable", "a state directory that cannot be made")
            .in(Scenario.State.OBSTRUCTED)
            .refusable(),
        Scenario.of(role, "state-relative", "a state directory by a relative path")
            .in(Scenario.State.RELATIVE),
        Scenario.of(role, "stdin-unset", "stdin closed without TOR_PT_EXIT_ON_STDIN_CLOSE")
            .with("TOR_PT_EXIT_ON_STDIN_CLOSE")
            .closingStdin()
            .expecting(Expectation.LIVES_ON),
        Scenario.of(role, "stdin-zero", "stdin closed with TOR_PT_EXIT_ON_STDIN_CLOSE=0")
            .with("TOR_PT_EXIT_ON_STDIN_CLOSE=0")
            .closingStdin()
            .expecting(Expectation.LIVES_ON),
        Scenario.of(role, "sigterm", "SIGTERM while stdin is open")
            .with("TOR_PT_EXIT_ON_STDIN_CLOSE=0"));
  }

  private static List<Scenario> ofClients() {
    return List.of(
        Scenario.of(CLIENT, "proxy-empty", "TOR_PT_PROXY set to nothing").with("TOR_PT_PROXY="),
        proxy("proxy-socks5", "a SOCKS5 proxy", "socks5://127.0.0.1:{free}"),
        proxy("proxy-user", "a SOCKS5 proxy with a user", "socks5://user:pass@127.0.0.1:{free}"),
        proxy("proxy-socks4a", "a SOCKS4a proxy", "socks4a://127.0.0.1:{free}"),
        proxy("proxy-http", "an HTTP proxy", "http://127.0.0.1:{free}"),
        proxy("proxy-unsupported", "a proxy of a type that nobody knows", "zz://127.0.0.1:{free}")
            .expecting(Expectation.REFUSES_PROXY),
        proxy("proxy-malformed", "a proxy without a port", "socks5://127.0.0.1")
            .expecting(Expectation.REFUSES_PROXY),
        proxy("proxy-no-uri", "a proxy that is not a URI", "not a uri")
            .expecting(Expectation.REFUSES_PROXY));
  }

  private static Scenario proxy(String name, String asks, String uri) {
    return Scenario.of(CLIENT, name, asks).with("TOR_PT_PROXY=" + uri);
  }

  private static List<Scenario> ofServers() {
    return List.of(
        bind("bind-fixed", "a bind address with a port", "127.0.0.1:{free}"),
        bind("bind-ipv6", "an IPv6 bind address", "[::1]:0"),
        bind("bind-in-use", "a bind address that another program listens on", "127.0.0.1:{used}")
            .refusable()
            .expecting(Expectation.NOT_LISTENING),
        bind("bind-not-ours", "a bind address that is not of this machine", "192.0.2.1:0")
            .refusable()
            .expecting(Expectation.NOT_LISTENING),
        Scenario.of(SERVER, "bind-missing", "no TOR_PT_SERVER_BINDADDR")
            .with("TOR_PT_SERVER_BINDADDR")
            .expecting(Expectation.NEEDS_NO_BINDING),
        Scenario.of(SERVER, "options", "options with escapes")
            .with("TOR_PT_SERVER_TRANSPORT_OPTIONS={name}:zz=a\\:b\\;c\\\\d;{name}:zy=e"));
  }

  private static Scenario bind(String name, String asks, String address) {
    return Scenario.of(SERVER, name, asks).with("TOR_PT_SERVER_BINDADDR={name}-" + address);
  }
}
