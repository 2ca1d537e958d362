package dev.ptipc.parentlog;

import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address in a ServerTransportListenAddr line, which tor hands to the transport as it stands:
 * what is wrong in the variable is wrong in torrc.
 *
 * @param wrong the part that is wrong, from the first byte of the address
 * @param message says why
 */
record ListenAddress(Span wrong, String message) {

  /** Any name does: the line's own is judged elsewhere. */
  private static final String NAME = "example";

  /** What is wrong with an address; null for nothing. */
  static @Nullable ListenAddress fault(Bytes address) {
    int before = NAME.length() + 1;
    Span whole = new Span(0, address.length());
    Bytes binding = Bytes.ofLatin1(NAME + "-" + address.latin1());
    Environment environment =
        Environment.partly(
            Map.of(Variable.SERVER_TRANSPORTS, Bytes.of(NAME), Variable.BIND_ADDRESSES, binding));
    for (Finding finding : PtIpc.checkEnvironment(environment)) {
      if (finding.diagnostic().severity() == Severity.ERROR) {
        Span span = finding.diagnostic().span();
        return span.start() < before
            ? new ListenAddress(whole, Shown.quoted(address) + " is no address with a port")
            : new ListenAddress(
                new Span(span.start() - before, span.end() - before),
                finding.diagnostic().message());
      }
    }
    return address.latin1().matches(".*:0+")
        ? new ListenAddress(whole, "a transport cannot be asked for port 0 in torrc")
        : null;
  }
}
