package dev.ptipc.live.tor;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tor is asked to ask of a transport. All of it has the form that is due; what cannot be asked
 * of tor is refused and not left out.
 *
 * @param role of the transport
 * @param names of the transports, at least one
 * @param listeners {@code name host:port} of each that is told where to listen
 * @param proxy of a client; null for none
 */
record TorRequest(
    Role role, List<String> names, List<List<String>> listeners, @Nullable Proxy proxy) {

  /**
   * An upstream proxy. The user and the password are left out: no message of a transport depends on
   * them.
   *
   * @param option of tor
   * @param address host and port
   */
  record Proxy(String option, String address) {}

  /** Keeps the lists from changing. */
  TorRequest {
    names = List.copyOf(names);
    listeners = List.copyOf(listeners);
  }

  /**
   * Reads it.
   *
   * @param environment from anywhere
   * @throws Outgoing.Refused when tor cannot be asked for it; says which variable, and why
   */
  static TorRequest of(Environment environment) throws Outgoing.Refused {
    Role role = environment.role();
    if (role == null) {
      throw new Outgoing.Refused(
          environment.value(Variable.CLIENT_TRANSPORTS) == null
              ? "neither TOR_PT_CLIENT_TRANSPORTS nor TOR_PT_SERVER_TRANSPORTS is set"
              : "TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS are both set");
    }
    String variable = role == Role.CLIENT ? Variable.CLIENT_TRANSPORTS : Variable.SERVER_TRANSPORTS;
    List<String> names = new ArrayList<>();
    for (Item name : environment.transports(role)) {
      names.add(Outgoing.name(variable, name.bytes()));
    }
    if (names.isEmpty()) {
      throw new Outgoing.Refused(variable + ": names no transport");
    }
    return role == Role.CLIENT
        ? new TorRequest(role, names, List.of(), proxy(environment.proxy()))
        : new TorRequest(role, names, listeners(environment), null);
  }

  /** Any port is what tor asks for when it is not told one; it does not take a 0. */
  private static List<List<String>> listeners(Environment environment) throws Outgoing.Refused {
    String variable = Variable.BIND_ADDRESSES;
    List<List<String>> listeners = new ArrayList<>();
    for (Item binding : environment.bindings()) {
      if (!binding.good()) {
        throw new Outgoing.Refused(
            variable + ": " + Shown.quoted(binding.bytes()) + " is not NAME-ADDRESS:PORT");
      }
      String name = Outgoing.name(variable, Environment.bindingName(binding).bytes());
      Listener address = Environment.bindingAddress(binding);
      String where = Outgoing.address(variable, address);
      if (!address.port().bytes().is("0")) {
        listeners.add(List.of(name, where));
      }
    }
    return listeners;
  }

  private static @Nullable Proxy proxy(@Nullable Item uri) throws Outgoing.Refused {
    if (uri == null) {
      return null;
    }
    // A proxy that is not good is not shown: it may hold a password all the same.
    if (!uri.good()) {
      throw new Outgoing.Refused(Variable.PROXY + ": not the URI of a proxy");
    }
    String scheme = uri.bytes().part(0, uri.bytes().indexOf(':', 0)).latin1();
    String option =
        switch (scheme) {
          case "socks5" -> "Socks5Proxy";
          case "socks4a" -> "Socks4Proxy";
          case "http" -> "HTTPSProxy";
          default ->
              throw new Outgoing.Refused(Variable.PROXY + ": tor has no proxy of type " + scheme);
        };
    return new Proxy(option, Outgoing.address(Variable.PROXY, Environment.proxyAddress(uri)));
  }
}
