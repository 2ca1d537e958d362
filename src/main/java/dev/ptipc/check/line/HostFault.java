package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a host, in the same words wherever it stands: in a line, or in a variable.
 *
 * @param message what is wrong
 * @param help the cure, or null
 */
public record HostFault(String message, @Nullable String help) {

  /**
   * Judges a host.
   *
   * @param host the text before the port, brackets included
   * @return null for an IP address
   */
  public static @Nullable HostFault of(Bytes host) {
    if (Hosts.parse(host) != null) {
      return null;
    }
    String message = Shown.quoted(host) + " is not an IP address";
    return Hosts.parse(Bytes.ofLatin1("[" + host.latin1() + "]")) == null
        ? new HostFault(message, null)
        : new HostFault(message + " without brackets", "put the IPv6 address in brackets");
  }
}
