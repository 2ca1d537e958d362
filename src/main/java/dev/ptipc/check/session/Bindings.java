package dev.ptipc.check.session;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Listener;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a server transport listens against where it was told to. */
final class Bindings {

  private static final byte @Nullable [] ANY_IPV4 = Hosts.parse(Bytes.of("0.0.0.0"));
  private static final byte @Nullable [] ANY_IPV6 = Hosts.parse(Bytes.of("[::]"));

  private final Subject subject;

  /** Read from the environment once, as it may be long and each report asks for it. */
  private @Nullable Map<Bytes, Listener> bindings;

  Bindings(Subject subject) {
    this.subject = subject;
  }

  /** What is no address at all has been told of the environment, and binds nobody. */
  void method(CheckedLine line, Message.ServerMethod message) {
    Listener requested = requested(message.transport().bytes());
    byte[] address = requested == null ? null : Hosts.parse(requested.host().bytes());
    if (requested == null || address == null || port(requested) > Endpoint.LAST_PORT) {
      return;
    }
    Endpoint endpoint = message.endpoint();
    boolean host = sameHost(address, Hosts.parse(endpoint.host().bytes()));
    boolean port = port(requested) == 0 || port(requested) == endpoint.portNumber();
    if (!host || !port) {
      Span span = host ? endpoint.port().span() : port ? endpoint.host().span() : endpoint.span();
      subject.at(
          line,
          RequestRules.BIND_ADDRESS.at(
              span,
              "the address should be "
                  + Shown.all(requested.host().bytes())
                  + (port(requested) == 0 ? "" : ":" + Shown.all(requested.port().bytes()))));
    }
  }

  private @Nullable Listener requested(Bytes transport) {
    if (bindings == null) {
      Environment environment = subject.environment();
      bindings = environment == null ? Map.of() : environment.bindingsByName();
    }
    return bindings.get(transport);
  }

  /** A wildcard is no specific address, and that of IPv6 takes in that of IPv4. */
  private static boolean sameHost(byte[] requested, byte @Nullable [] said) {
    return Arrays.equals(requested, said)
        || (Arrays.equals(requested, ANY_IPV4) && Arrays.equals(said, ANY_IPV6));
  }

  private static int port(Listener requested) {
    return Integer.parseInt(requested.port().bytes().latin1());
  }
}
