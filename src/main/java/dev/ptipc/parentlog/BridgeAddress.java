package dev.ptipc.parentlog;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The address in a Bridge line, as tor reads it: it may lack the port, and the brackets where it
 * lacks the port. What is told does not repeat it, for a mask does not know it where it is wrong.
 *
 * @param wrong the part that is wrong, from the first character of the address
 * @param message says why
 */
record BridgeAddress(Span wrong, String message) {

  /** More digits, but for zeros before them, make no port. */
  private static final int MOST_DIGITS = 5;

  /** What is wrong with an address; null for nothing. */
  static @Nullable BridgeAddress fault(String address) {
    int colon = portColon(address);
    String host = colon < 0 ? address : address.substring(0, colon);
    if (!isHost(host)) {
      boolean named = host.matches("[A-Za-z0-9_.-]+") && host.matches(".*[A-Za-z].*");
      return new BridgeAddress(
          new Span(0, address.length()),
          named
              ? "a name where the IP address of a bridge belongs"
              : "this is not an IP address and a port");
    }
    return colon < 0 || isPort(address.substring(colon + 1))
        ? null
        : new BridgeAddress(
            new Span(Math.min(colon + 1, address.length() - 1), address.length()),
            "the port of a bridge is not a number from 1 to 65535");
  }

  /** Where the colon before the port is; -1 for no port. */
  private static int portColon(String address) {
    if (address.startsWith("[")) {
      int end = address.indexOf("]:");
      return end < 0 ? -1 : end + 1;
    }
    int colon = address.indexOf(':');
    return address.indexOf(':', colon + 1) < 0 ? colon : -1;
  }

  private static boolean isHost(String host) {
    boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[");
    return Hosts.parse(Bytes.ofLatin1(bare ? "[" + host + "]" : host)) != null;
  }

  private static boolean isPort(String port) {
    String digits = port.replaceFirst("^\\+?0*", "");
    return port.matches("\\+?[0-9]+")
        && !digits.isEmpty()
        && digits.length() <= MOST_DIGITS
        && Integer.parseInt(digits) <= Endpoint.LAST_PORT;
  }
}
