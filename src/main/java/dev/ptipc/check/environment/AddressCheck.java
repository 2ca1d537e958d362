package dev.ptipc.check.environment;

import dev.ptipc.check.line.HostFault;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * An IP address and a port in a variable.
 *
 * @param findings where to
 * @param variable that holds them
 * @param rule that they break
 * @param hostClause cited for the address
 * @param clause cited for the rest
 * @param leastPort 0 where a transport may choose the port
 */
record AddressCheck(
    Findings findings,
    String variable,
    Rule rule,
    String hostClause,
    String clause,
    int leastPort) {

  /** Digits that any program can hold, as in the grammar. */
  private static final int MOST_DIGITS = 9;

  private static final String ENDS = "\t\n\r /?#";

  /** One that is of the form that is due. */
  void check(Listener address) {
    Item host = address.host();
    HostFault fault = HostFault.of(host.bytes());
    if (fault != null) {
      findings.item(variable, host, rule, hostClause, fault.message(), fault.help());
    }
    if (!TransportLists.isPort(address.port(), leastPort)) {
      fault(address.port(), Shown.quoted(address.port().bytes()) + " is not a port", null);
    }
  }

  /**
   * One that is not of the form that is due, though it may be to the eye.
   *
   * @return whether it was told why
   */
  boolean tells(Item address) {
    Bytes text = address.bytes();
    int start = 0;
    while (start < text.length() && text.at(start) == ' ') {
      start++;
    }
    Bytes both = text.part(start, end(text, start));
    int port = start + both.lastIndexOf(':') + 1;
    boolean parted = port > start + 1 && both.lastIndexOf(']') < port - start;
    if (!parted || port == text.length()) {
      return false;
    }
    int digits = port;
    while (digits < text.length() && text.at(digits) >= '0' && text.at(digits) <= '9') {
      digits++;
    }
    boolean number = digits > port && digits - port <= MOST_DIGITS;
    if (!number && HostFault.of(text.part(start, port - 1)) != null) {
      return false;
    }
    if (start > 0) {
      fault(address.part(0, start), "a space before the address", null);
    } else if (number) {
      Bytes rest = text.part(digits, text.length());
      String cure = Findings.cure(rest.part(0, 1));
      fault(
          address.part(digits, text.length()),
          named(rest) + " after the port",
          cure == null ? "leave it out" : cure);
    } else {
      Bytes rest = text.part(port, text.length());
      fault(address.part(port, text.length()), Shown.quoted(rest) + " is not a port", null);
    }
    return true;
  }

  /** What can stand neither in an address nor in a port ends both. */
  private static int end(Bytes text, int start) {
    int end = start;
    while (end < text.length() && ENDS.indexOf(text.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String named(Bytes text) {
    return text.length() == 1 ? Shown.named(text.at(0)) : Shown.quoted(text);
  }

  private void fault(Item item, String message, @Nullable String help) {
    findings.item(variable, item, rule, clause, message, help);
  }
}
