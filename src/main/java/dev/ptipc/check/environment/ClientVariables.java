package dev.ptipc.check.environment;

import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Set;

/** The variables of a client (pt-spec 3.2.2). */
final class ClientVariables {

  private static final Set<String> TYPES = Set.of("socks5", "socks4a", "http");

  private final Findings findings;
  private final Environment environment;

  ClientVariables(Findings findings) {
    this.findings = findings;
    this.environment = findings.environment();
  }

  void check() {
    if (environment.value(Variable.CLIENT_TRANSPORTS) != null) {
      TransportLists.check(findings, Role.CLIENT, Variable.CLIENT_TRANSPORTS, "3.2.2-CT-1");
    }
    if (environment.value(Variable.PROXY) != null) {
      proxy();
    }
  }

  private void proxy() {
    Item proxy = environment.proxy();
    if (proxy == null) {
      fault(new Item(Bytes.EMPTY, Span.NONE, false), "TOR_PT_PROXY is set to nothing");
      return;
    }
    if (!proxy.good()) {
      fault(
          proxy,
          Shown.quoted(Masked.uri(proxy.bytes()).bytes())
              + " is not of the form `type://address:port`");
      return;
    }
    Item type = proxy.part(0, proxy.bytes().indexOf(':', 0));
    if (!TYPES.contains(type.bytes().latin1())) {
      findings.item(
          Variable.PROXY,
          type,
          EnvironmentRules.PROXY_TYPE,
          "3.2.2-PROXY-1",
          "the type " + Shown.quoted(type.bytes()) + " is not known");
    }
    Listener address = Environment.proxyAddress(proxy);
    if (Hosts.parse(address.host().bytes()) == null) {
      fault(address.host(), Shown.quoted(address.host().bytes()) + " is not an IP address");
    }
    if (!TransportLists.isPort(address.port(), 1)) {
      fault(address.port(), Shown.quoted(address.port().bytes()) + " is not a port");
    }
  }

  private void fault(Item item, String message) {
    findings.item(Variable.PROXY, item, EnvironmentRules.PROXY, "3.2.2-PROXY-1", message);
  }
}
