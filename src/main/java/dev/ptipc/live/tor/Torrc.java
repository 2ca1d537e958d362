package dev.ptipc.live.tor;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.nio.file.Path;
import java.util.List;

/** The configuration of a tor that runs one transport program and can reach nothing. */
final class Torrc {

  static final String PORT_FILE = "port";
  static final String COOKIE_FILE = "cookie";
  static final String DATA = "data";

  /** Nobody: what tor cannot do without is at a port where nothing listens. */
  private static final String NOWHERE = "127.0.0.1:1";

  private final StringBuilder text = new StringBuilder();

  private Torrc() {}

  /**
   * Writes it.
   *
   * @param environment of one role
   * @param directory for tor's files
   * @param program the transport and its arguments, none with white space in it
   * @return one character a byte
   */
  static String of(Environment environment, Path directory, List<String> program) {
    Torrc torrc = new Torrc();
    torrc.common(directory);
    if (environment.role() == Role.SERVER) {
      torrc.server(environment, "exec " + String.join(" ", program));
    } else {
      torrc.client(environment, "exec " + String.join(" ", program));
    }
    return torrc.text.toString();
  }

  private void common(Path directory) {
    option("DataDirectory", directory.resolve(DATA).toString());
    option("ControlPort", "127.0.0.1:auto");
    option("ControlPortWriteToFile", directory.resolve(PORT_FILE).toString());
    option("CookieAuthentication", "1");
    option("CookieAuthFile", directory.resolve(COOKIE_FILE).toString());
    option("__OwningControllerProcess", Long.toString(ProcessHandle.current().pid()));
    option("ShutdownWaitLength", "0");
    option("AvoidDiskWrites", "1");
    option("SocksPort", "0");
    // The transport is not started before somebody listens to what tor says of it.
    option("DisableNetwork", "1");
    option("DirAuthority", "nobody orport=1 " + NOWHERE + " " + "0".repeat(40));
    // They take most of tor's start.
    option("GeoIPFile", "/dev/null");
    option("GeoIPv6File", "/dev/null");
  }

  private void client(Environment environment, String program) {
    option("ClientOnly", "1");
    option("ReachableAddresses", "reject *:*");
    option("UseBridges", "1");
    int port = 1;
    for (Item name : environment.transports(Role.CLIENT)) {
      // A transport is started only when a bridge needs it, and no two bridges have one address.
      option("Bridge", name.bytes().latin1() + " 127.0.0.1:" + port++);
    }
    option("ClientTransportPlugin", names(environment, Role.CLIENT) + " " + program);
    Item proxy = environment.proxy();
    if (proxy != null && proxy.good()) {
      proxy(proxy);
    }
  }

  /** The user and the password are left out: no message of a transport depends on them. */
  private void proxy(Item proxy) {
    Listener address = Environment.proxyAddress(proxy);
    String where = address.host().bytes().latin1() + ":" + address.port().bytes().latin1();
    String scheme = proxy.bytes().part(0, proxy.bytes().indexOf(':', 0)).latin1();
    switch (scheme) {
      case "socks5" -> option("Socks5Proxy", where);
      case "socks4a" -> option("Socks4Proxy", where);
      case "http" -> option("HTTPSProxy", where);
      default -> {}
    }
  }

  private void server(Environment environment, String program) {
    option("BridgeRelay", "1");
    option("ORPort", "127.0.0.1:auto");
    option("ExtORPort", "127.0.0.1:auto");
    option("Address", "127.0.0.1");
    option("AssumeReachable", "1");
    option("PublishServerDescriptor", "0");
    option("ContactInfo", "none");
    option("ServerTransportPlugin", names(environment, Role.SERVER) + " " + program);
    for (Item binding : environment.bindings()) {
      if (binding.good()) {
        listen(
            Environment.bindingName(binding).bytes().latin1(), Environment.bindingAddress(binding));
      }
    }
  }

  /** Any port is what tor asks for when it is not told one; it does not take a 0. */
  private void listen(String name, Listener address) {
    if (!address.port().bytes().is("0")) {
      String port = address.port().bytes().latin1();
      option(
          "ServerTransportListenAddr", name + " " + address.host().bytes().latin1() + ":" + port);
    }
  }

  private static String names(Environment environment, Role role) {
    Bytes names =
        environment.value(
            role == Role.CLIENT ? Variable.CLIENT_TRANSPORTS : Variable.SERVER_TRANSPORTS);
    return names == null ? "" : names.latin1();
  }

  private void option(String name, String value) {
    String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    text.append(name).append(" \"").append(quoted).append("\"\n");
  }
}
