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

/** Where a server transport listens against where it was told to. */
final class Bindings {

  private final Subject subject;

  Bindings(Subject subject) {
    this.subject = subject;
  }

  void method(CheckedLine line, Message.ServerMethod message) {
    Environment environment = subject.environment();
    Listener told = environment == null ? null : environment.bindingOf(message.transport().bytes());
    if (told == null) {
      return;
    }
    Endpoint endpoint = message.endpoint();
    boolean host = sameHost(told.host().bytes(), endpoint.host().bytes());
    boolean port = samePort(told.port().bytes(), endpoint);
    if (!host || !port) {
      Span span = host ? endpoint.port().span() : port ? endpoint.host().span() : endpoint.span();
      subject.at(
          line,
          RequestRules.BIND_ADDRESS.at(
              span,
              "the address should be "
                  + Shown.all(told.host().bytes())
                  + (isAny(told.port().bytes()) ? "" : ":" + Shown.all(told.port().bytes()))));
    }
  }

  private static boolean sameHost(Bytes told, Bytes said) {
    byte[] address = Hosts.parse(told);
    return address == null ? told.equals(said) : Arrays.equals(address, Hosts.parse(said));
  }

  private static boolean samePort(Bytes told, Endpoint endpoint) {
    return isAny(told) || Integer.parseInt(told.latin1()) == endpoint.portNumber();
  }

  private static boolean isAny(Bytes port) {
    return Integer.parseInt(port.latin1()) == 0;
  }
}
