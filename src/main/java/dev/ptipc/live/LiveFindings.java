package dev.ptipc.live;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Listener;
import dev.ptipc.source.Bytes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a finding of the session anew where whoever watches the transport knows more of it. */
final class LiveFindings {

  private static final String BIND_ADDRESS = "session/bind-address";
  private static final String LIVED_ON = "session/lived-on";

  private final Duration grace;
  private final Map<Bytes, Listener> asked;

  /** Where another program had listened before the transport was started. */
  private final Set<Listener> taken = new HashSet<>();

  /** The line that findings are about. */
  private @Nullable CheckedLine line;

  LiveFindings(Plan plan) {
    grace = plan.grace();
    asked = plan.environment().bindingsByName();
    asked.values().stream().limit(Plan.MOST_LISTENERS).filter(this::accepts).forEach(taken::add);
  }

  void line(CheckedLine next) {
    line = next;
  }

  Finding told(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    return switch (diagnostic.rule().id()) {
      case BIND_ADDRESS -> listensAsAsked() ? elsewhere(finding) : finding;
      case LIVED_ON -> finding.with(livedOn(diagnostic));
      default -> finding;
    };
  }

  private Diagnostic livedOn(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.rule(),
        diagnostic.clause(),
        diagnostic.span(),
        diagnostic.message() + " when " + LiveRun.seconds(grace) + " were over",
        diagnostic.help());
  }

  private boolean listensAsAsked() {
    Listener here =
        line != null && line.message() instanceof Message.ServerMethod method
            ? asked.get(method.transport().bytes())
            : null;
    return here != null && !taken.contains(here) && accepts(here);
  }

  /** Whether somebody is there, at a port that was prescribed, on this machine. */
  private boolean accepts(Listener listener) {
    byte[] address = Hosts.parse(listener.host().bytes());
    String port = listener.port().bytes().latin1();
    return address != null
        && Hosts.isLoopback(address)
        && port.matches("[1-9][0-9]{0,4}")
        && Probe.accepts(address, Integer.parseInt(port), grace);
  }

  private Finding elsewhere(Finding finding) {
    if (line == null || !(line.message() instanceof Message.ServerMethod method)) {
      return finding;
    }
    Endpoint endpoint = method.endpoint();
    Bytes said = line.line().bytes().part(endpoint.span());
    String message =
        "reported at " + Shown.quoted(said) + ", though it listens where it was told to";
    return finding.with(LiveRules.REPORTED_ELSEWHERE.at(finding.diagnostic().span(), message));
  }
}
