package dev.ptipc.check.environment;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;

/** What the variables of clients and servers have in common: names and ports. */
final class TransportLists {

  private TransportLists() {}

  static void check(Findings findings, Role role, String variable, String clause) {
    if (!findings.environment().hasText(variable)) {
      findings.whole(variable, EnvironmentRules.LIST, clause, "no transport is asked for");
    }
    for (Item item : findings.environment().transports(role)) {
      if (item.bytes().isEmpty()) {
        findings.item(variable, item, EnvironmentRules.LIST, clause, "an empty name");
      } else if (!item.good()) {
        findings.item(
            variable,
            item,
            EnvironmentRules.NAME,
            "3.1-NAME-1",
            Shown.quoted(item.bytes()) + " is not a C identifier",
            isPadded(item.bytes()) ? "leave out the space" : null);
      }
    }
  }

  private static boolean isPadded(Bytes name) {
    return name.at(0) == ' ' || name.at(name.length() - 1) == ' ';
  }

  static boolean isPort(Item port, int least) {
    String digits = port.bytes().latin1();
    int number = Integer.parseInt(digits);
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return number >= least && number <= Endpoint.LAST_PORT && !padded;
  }
}
