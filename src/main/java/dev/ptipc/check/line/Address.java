package dev.ptipc.check.line;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.List;

/** The address of CMETHOD and SMETHOD. */
final class Address {

  private Address() {}

  static void check(Keyword keyword, Endpoint endpoint, List<Diagnostic> diagnostics) {
    String clause = keyword == Keyword.CMETHOD ? "3.3.2-CMETHOD-2" : "3.3.3-SMETHOD-2";
    host(keyword, clause, endpoint, diagnostics);
    port(clause, endpoint, diagnostics);
  }

  private static void host(
      Keyword keyword, String clause, Endpoint endpoint, List<Diagnostic> diagnostics) {
    Bytes host = endpoint.host().bytes();
    byte[] address = Hosts.parse(host);
    HostFault fault = address == null ? HostFault.of(host) : null;
    if (fault != null) {
      diagnostics.add(
          LineRules.HOST.citing(clause, endpoint.host().span(), fault.message(), fault.help()));
    } else if (keyword == Keyword.CMETHOD && address != null && !Hosts.isLoopback(address)) {
      diagnostics.add(
          LineRules.NOT_LOOPBACK.at(
              endpoint.host().span(),
              Shown.quoted(host) + " is not a loopback address",
              "listen on 127.0.0.1"));
    }
  }

  private static void port(String clause, Endpoint endpoint, List<Diagnostic> diagnostics) {
    int number = endpoint.portNumber();
    Bytes digits = endpoint.port().bytes();
    String fault = null;
    if (digits.length() > 1 && digits.at(0) == '0') {
      fault = "port `" + digits.latin1() + "` begins with a zero";
    } else if (number == 0 || number > Endpoint.LAST_PORT) {
      fault = "port " + digits.latin1() + " is not in the range 1 to " + Endpoint.LAST_PORT;
    }
    if (fault != null) {
      diagnostics.add(LineRules.PORT.citing(clause, endpoint.port().span(), fault, null));
    }
  }
}
