package dev.ptipc.check.session;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Listener;
import dev.ptipc.source.Span;
import java.util.Arrays;

/** Where a server transport listens against where it was told to. */
final class Bindings {

  private static final int LAST_PORT = 65535;

  private final Subject subject;

  Bindings(Subject subject) {
    this.subject = subject;
  }

  /** What is no address at all has been told of the environment, and binds nobody. */
  void method(CheckedLine line, Message.ServerMethod message) {
    Environment environment = subject.environment();
    Listener told = environment == null ? null : environment.bindingOf(message.transport().bytes());
    byte[] address = told == null ? null : Hosts.parse(told.host().bytes());
    if (told == null || address == null || port(told) > LAST_PORT) {
      return;
    }
    Endpoint endpoint = message.endpoint();
    boolean host = Arrays.equals(address, Hosts.parse(endpoint.host().bytes()));
    boolean port = port(told) == 0 || port(told) == endpoint.portNumber();
    if (!host || !port) {
      Span span = host ? endpoint.port().span() : port ? endpoint.host().span() : endpoint.span();
      subject.at(
          line,
          RequestRules.BIND_ADDRESS.at(
              span,
              "the address should be "
                  + Shown.all(told.host().bytes())
                  + (port(told) == 0 ? "" : ":" + Shown.all(told.port().bytes()))));
    }
  }

  private static int port(Listener told) {
    return Integer.parseInt(told.port().bytes().latin1());
  }
}
