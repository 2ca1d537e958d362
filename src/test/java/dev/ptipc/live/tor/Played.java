package dev.ptipc.live.tor;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.PlayedExamples;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.transcript.Session;
import java.util.ArrayList;
import java.util.List;

/** An example as a session that tor can be given, and what our own parser reads of it. */
final class Played {

  final Rule rule;
  final String name;
  final Example example;
  final Session session;
  final List<Message> messages = new ArrayList<>();

  Played(Rule rule, String name, Example example) {
    this.rule = rule;
    this.name = name;
    this.example = example;
    this.session = PlayedExamples.of(rule, name, example).session();
    read(session.stdout().toArray());
  }

  private void read(byte[] stdout) {
    for (CheckedLine line : PtIpc.checkSession(stdout, environment()).lines()) {
      if (line.message() != null) {
        messages.add(line.message());
      }
    }
  }

  Environment environment() {
    return Environment.of(session.environment());
  }

  /** Whether a parent should have nothing against it: it is whole, and says where it listens. */
  boolean isValid() {
    byte[] stdout = session.stdout().toArray();
    boolean done =
        messages.stream()
            .anyMatch(
                message -> message instanceof Message.Done d && d.keyword().name().endsWith("S"));
    return done
        && session.exit() == null
        && !registered().isEmpty()
        && PtIpc.checkSession(stdout, environment()).findings().stream()
            .filter(finding -> !finding.diagnostic().rule().id().startsWith("environment/"))
            .allMatch(finding -> finding.diagnostic().severity() == Severity.NOTE);
  }

  /** What our own parser reads of it. */
  List<Registered> registered() {
    List<Registered> all = new ArrayList<>();
    for (Message message : messages) {
      if (message instanceof Message.ClientMethod method) {
        all.add(registered(Role.CLIENT, method.transport().bytes().latin1(), method.endpoint()));
      } else if (message instanceof Message.ServerMethod method) {
        all.add(registered(Role.SERVER, method.transport().bytes().latin1(), method.endpoint()));
      }
    }
    return all;
  }

  private static Registered registered(Role role, String name, Endpoint endpoint) {
    return new Registered(role, name, endpoint.address().latin1(), endpoint.portNumber());
  }

  @Override
  public String toString() {
    return rule.id() + "/" + name;
  }
}
