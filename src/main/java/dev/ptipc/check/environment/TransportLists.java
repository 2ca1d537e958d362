package dev.ptipc.check.environment;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** What the variables of clients and servers have in common: names and ports. */
final class TransportLists {

  private TransportLists() {}

  static void check(Findings findings, Role role, String variable, String clause) {
    if (!findings.environment().hasText(variable)) {
      findings.whole(variable, EnvironmentRules.LIST, clause, "no transport is asked for");
    }
    for (Item item : findings.environment().transports(role)) {
      String fault = nameFault(item.bytes());
      if (fault != null && item.bytes().isEmpty()) {
        findings.item(variable, item, EnvironmentRules.LIST, clause, fault);
      } else if (fault != null) {
        findings.item(variable, item, EnvironmentRules.NAME, "3.1-NAME-1", fault);
      }
    }
  }

  /** What is wrong with the name of a transport; null for a good one. */
  static @Nullable String nameFault(Bytes name) {
    if (name.isEmpty()) {
      return "an empty name";
    }
    return Ascii.isIdentifier(name.latin1()) ? null : Shown.quoted(name) + " is not a C identifier";
  }

  static boolean isPort(Item port, int least) {
    String digits = port.bytes().latin1();
    int number = Integer.parseInt(digits);
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return number >= least && number <= Endpoint.LAST_PORT && !padded;
  }
}
