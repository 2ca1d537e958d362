package dev.ptipc.live.tor;

import dev.ptipc.PtIpc;
import dev.ptipc.SessionReader;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Example;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An example as a session that tor can be given: a line alone becomes a session around it, and what
 * was asked for is taken from what is said where the example does not tell.
 */
final class Played {

  final Rule rule;
  final String name;
  final Example example;
  final TorSession session;
  final List<Message> messages = new ArrayList<>();

  Played(Rule rule, String name, Example example) {
    this.rule = rule;
    this.name = name;
    this.example = example;
    read(example.stdout());
    byte[] stdout = rule.id().startsWith("session/") ? example.stdout() : aroundLines();
    messages.clear();
    read(stdout);
    String exit = example.exit();
    boolean exits = exit != null && exit.endsWith("ended-by=itself");
    this.session = new TorSession(environment(), Bytes.of(stdout), exits ? 1 : null);
  }

  private void read(byte[] stdout) {
    SessionReader reader =
        SessionReader.ofLines(
            1 << 16,
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                if (line.message() != null) {
                  messages.add(line.message());
                }
              }

              @Override
              public void finding(Finding finding) {}
            });
    reader.stdout(stdout, 0, stdout.length);
    reader.stdoutEnded();
  }

  private byte[] aroundLines() {
    String lines = new String(example.stdout(), StandardCharsets.ISO_8859_1);
    String before = lines.startsWith("VERSION") ? "" : "VERSION 1\n";
    String after =
        lines.contains("METHODS") || !lines.endsWith("\n")
            ? ""
            : role() == Role.SERVER ? "SMETHODS DONE\n" : "CMETHODS DONE\n";
    return (before + lines + after).getBytes(StandardCharsets.ISO_8859_1);
  }

  private Role role() {
    Role told = Environment.of(example.environment()).role();
    boolean server =
        new String(example.stdout(), StandardCharsets.ISO_8859_1).matches("(?s)(.*\n)?SMETHOD.*");
    return told != null ? told : server ? Role.SERVER : Role.CLIENT;
  }

  private Environment environment() {
    Map<String, Bytes> variables = new LinkedHashMap<>(example.environment());
    if (Environment.of(variables).role() == null) {
      Set<String> names = new LinkedHashSet<>();
      for (Message message : messages) {
        String name = transport(message);
        if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
          names.add(name);
        }
      }
      String all = names.isEmpty() ? "trebuchet" : String.join(",", names);
      variables.put(
          role() == Role.SERVER ? Variable.SERVER_TRANSPORTS : Variable.CLIENT_TRANSPORTS,
          Bytes.of(all));
    }
    return Environment.of(variables);
  }

  private static String transport(Message message) {
    if (message instanceof Message.ClientMethod method) {
      return method.transport().bytes().latin1();
    }
    if (message instanceof Message.ServerMethod method) {
      return method.transport().bytes().latin1();
    }
    return message instanceof Message.MethodFailure failure
        ? failure.transport().bytes().latin1()
        : "";
  }

  /** Whether a parent should have nothing against it: it is whole, and says where it listens. */
  boolean isValid() {
    byte[] stdout = session.stdout().toArray();
    boolean done =
        messages.stream()
            .anyMatch(
                message -> message instanceof Message.Done d && d.keyword().name().endsWith("S"));
    return done
        && session.exitCode() == null
        && !registered().isEmpty()
        && PtIpc.checkSession(stdout, session.environment()).findings().stream()
            .filter(finding -> !finding.diagnostic().rule().id().startsWith("environment/"))
            .allMatch(finding -> finding.diagnostic().severity() == Severity.NOTE);
  }

  /** What our own parser reads of it. */
  List<Registered> registered() {
    List<Registered> all = new ArrayList<>();
    for (Message message : messages) {
      if (message instanceof Message.ClientMethod method) {
        all.add(registered(Role.CLIENT, transport(message), method.endpoint()));
      } else if (message instanceof Message.ServerMethod method) {
        all.add(registered(Role.SERVER, transport(message), method.endpoint()));
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
