package dev.ptipc.check.environment;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a client (pt-spec 3.2.2). */
final class ClientVariables {

  private static final Set<String> TYPES = Set.of("socks5", "socks4a", "http");

  private static final String NOT_IN_USER = "@/?#\t\n\r ";

  private final Findings findings;
  private final Environment environment;
  private final AddressCheck address;

  ClientVariables(Findings findings) {
    this.findings = findings;
    this.environment = findings.environment();
    this.address =
        new AddressCheck(
            findings, Variable.PROXY, EnvironmentRules.PROXY, "3.2.2-PROXY-1", "3.2.2-PROXY-1", 1);
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
      fault(new Item(Bytes.EMPTY, Span.NONE, false), "TOR_PT_PROXY is set to nothing", null);
      return;
    }
    if (!proxy.good()) {
      malformed(proxy);
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
    address.check(Environment.proxyAddress(proxy));
  }

  /** Of user and password no character is told: they are secret, whatever is wrong with them. */
  private void malformed(Item proxy) {
    Bytes uri = proxy.bytes();
    int blanks = 0;
    while (uri.at(blanks) == ' ' && blanks + 1 < uri.length()) {
      blanks++;
    }
    int type = uri.latin1().indexOf("://");
    boolean typed = type > blanks && isType(uri.part(blanks, type));
    int start = type + "://".length();
    int user = uri.lastIndexOf('@');
    if (typed && blanks > 0) {
      fault(proxy.part(0, blanks), "a space before the type", null);
    } else if (typed && user >= start && endsEarly(uri.part(start, user))) {
      fault(
          proxy.part(start, user),
          "a user name and password with a character that ends them too early",
          "write `@`, `/`, `?`, `#` and white space there as in a URI, such as `%40` for `@`");
    } else if (!typed || !address.tells(proxy.part(Math.max(start, user + 1), uri.length()))) {
      String shown = Shown.quoted(Masked.uri(uri).bytes());
      findings.form(
          Variable.PROXY,
          proxy,
          EnvironmentRules.PROXY,
          "3.2.2-PROXY-1",
          shown + " is not of the form `type://address:port`");
    }
  }

  private static boolean isType(Bytes text) {
    boolean good = true;
    for (int i = 0; i < text.length(); i++) {
      int b = text.at(i);
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      good &= letter || (i > 0 && ((b >= '0' && b <= '9') || "+.-".indexOf(b) >= 0));
    }
    return good;
  }

  private static boolean endsEarly(Bytes user) {
    boolean ends = false;
    for (int i = 0; i < user.length(); i++) {
      ends |= NOT_IN_USER.indexOf(user.at(i)) >= 0;
    }
    return ends;
  }

  private void fault(Item item, String message, @Nullable String help) {
    findings.item(Variable.PROXY, item, EnvironmentRules.PROXY, "3.2.2-PROXY-1", message, help);
  }
}
