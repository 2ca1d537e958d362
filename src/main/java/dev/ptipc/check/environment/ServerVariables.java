package dev.ptipc.check.environment;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The variables of a server (pt-spec 3.2.3). */
final class ServerVariables {

  private final Findings findings;
  private final Environment environment;
  private final AddressCheck bound;

  ServerVariables(Findings findings) {
    this.findings = findings;
    this.environment = findings.environment();
    this.bound =
        new AddressCheck(
            findings,
            Variable.BIND_ADDRESSES,
            EnvironmentRules.BINDINGS,
            "3.2.3-BA-2",
            "3.2.3-BA-1",
            0);
  }

  void check() {
    if (environment.value(Variable.SERVER_TRANSPORTS) != null) {
      TransportLists.check(findings, Role.SERVER, Variable.SERVER_TRANSPORTS, "3.2.3-ST-1");
    }
    options();
    bindings();
    listener(Variable.OR_PORT, EnvironmentRules.OR_PORT, "3.2.3-OR-1");
    listener(Variable.EXTENDED_PORT, EnvironmentRules.EXTENDED_PORT, "3.2.3-EXT-1");
    if (environment.value(Variable.SERVER_TRANSPORTS) != null
        && environment.value(Variable.EXTENDED_PORT) == null) {
      findings.whole(
          Variable.EXTENDED_PORT,
          EnvironmentRules.EXTENDED_PORT_UNSET,
          "3.2.3-EXT-1",
          "TOR_PT_EXTENDED_SERVER_PORT is not set");
    }
    cookie();
  }

  private void options() {
    if (isSetToNothing(Variable.SERVER_OPTIONS)) {
      findings.whole(
          Variable.SERVER_OPTIONS, EnvironmentRules.OPTIONS, "3.2.3-STO-1", "set to nothing");
    }
    new ServerOptions(findings).check();
  }

  /** Whether a variable was not set can be said only when all are known. */
  private boolean isKnown(String name) {
    return environment.isComplete() || environment.value(name) != null;
  }

  /** Without anything to say the variable is left out. */
  private boolean isSetToNothing(String name) {
    return environment.value(name) != null && !environment.hasText(name);
  }

  private void bindings() {
    if (isSetToNothing(Variable.BIND_ADDRESSES)) {
      findings.whole(
          Variable.BIND_ADDRESSES, EnvironmentRules.BINDINGS, "3.2.3-BA-1", "set to nothing");
    }
    Set<Bytes> seen = new TreeSet<>();
    int last = -1;
    Map<Bytes, Integer> places = places();
    for (Item item : environment.bindings()) {
      if (!item.good()) {
        malformed(item);
        continue;
      }
      Item name = Environment.bindingName(item);
      bound.check(Environment.bindingAddress(item));
      int place = places.getOrDefault(name.bytes(), -1);
      if (!seen.add(name.bytes())) {
        binding(name, "3.2.3-BA-2", "a second address for " + Shown.quoted(name.bytes()));
      } else if (place < 0 && isKnown(Variable.SERVER_TRANSPORTS)) {
        binding(
            name, "3.2.3-BA-1", Shown.quoted(name.bytes()) + " is not in TOR_PT_SERVER_TRANSPORTS");
      } else if (place < last) {
        binding(
            name,
            "3.2.3-BA-1",
            Shown.quoted(name.bytes())
                + " is out of order: it comes earlier in TOR_PT_SERVER_TRANSPORTS");
      }
      last = Math.max(last, place);
    }
  }

  /** Where in the list each transport stands first. */
  private Map<Bytes, Integer> places() {
    Map<Bytes, Integer> places = new TreeMap<>();
    int place = 0;
    for (Item item : environment.transports(Role.SERVER)) {
      places.putIfAbsent(item.bytes(), place++);
    }
    return places;
  }

  private void malformed(Item item) {
    Bytes binding = item.bytes();
    int dash = binding.indexOf('-', 0);
    String name = dash < 0 ? null : TransportLists.nameFault(binding.part(0, dash));
    if (binding.isEmpty()) {
      binding(item, "3.2.3-BA-1", "an empty bind address");
    } else if (name != null) {
      binding(item.part(0, dash), "3.2.3-BA-1", name);
    } else if (dash < 0 || !bound.tells(item.part(dash + 1, binding.length()))) {
      findings.form(
          Variable.BIND_ADDRESSES,
          item,
          EnvironmentRules.BINDINGS,
          "3.2.3-BA-1",
          Shown.quoted(binding) + " is not of the form `name-address:port`");
    }
  }

  private void binding(Item item, String clause, String message) {
    findings.item(Variable.BIND_ADDRESSES, item, EnvironmentRules.BINDINGS, clause, message);
  }

  private void listener(String name, Rule rule, String clause) {
    Item value = environment.listener(name);
    if (value == null) {
      return;
    }
    AddressCheck address = new AddressCheck(findings, name, rule, clause, clause, 1);
    if (value.good()) {
      address.check(Listener.of(value));
    } else if (!address.tells(value)) {
      findings.form(
          name, value, rule, clause, Shown.quoted(value.bytes()) + " is not an address and port");
    }
  }

  private void cookie() {
    Bytes cookie = environment.value(Variable.COOKIE);
    String fault = null;
    String help = null;
    if (!environment.hasText(Variable.EXTENDED_PORT)) {
      fault =
          cookie == null || !isKnown(Variable.EXTENDED_PORT)
              ? null
              : "set without an extended port";
    } else if (cookie == null) {
      fault = "TOR_PT_AUTH_COOKIE_FILE is not set, though there is an extended port";
    } else if (!CommonVariables.isAbsolute(cookie)) {
      fault = CommonVariables.RELATIVE;
      help = CommonVariables.cure(cookie);
    }
    if (fault != null) {
      findings.whole(Variable.COOKIE, EnvironmentRules.COOKIE, "3.2.3-COOKIE-1", fault, help);
    }
  }
}
