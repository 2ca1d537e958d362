package dev.ptipc.peers.parent;

import dev.ptipc.PtIpc;
import dev.ptipc.SessionReport;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.observation.Forecast;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session says by the specification, and so what a parent should make of it. */
final class Account {

  /** In place of the keyword of a line that has an unknown one. */
  static final String UNKNOWN = "unknown";

  private final List<CheckedLine> lines;
  private final List<Finding> findings;
  private final int heard;

  /** Reads a session. */
  Account(ParentCase given) {
    SessionReport report =
        PtIpc.checkSession(given.session().stdout().toArray(), given.environment());
    lines = report.lines();
    findings =
        report.findings().stream()
            .filter(finding -> finding.place().in() != Place.In.ENVIRONMENT)
            .toList();
    int last = 0;
    while (last < lines.size() && !isFatal(lines.get(last))) {
      last++;
    }
    heard = Math.min(last + 1, lines.size());
  }

  private static boolean isFatal(CheckedLine line) {
    return line.message() instanceof Message.Failure;
  }

  /** What is wrong with it, each with the line that it is about. */
  List<Finding> errors() {
    return findings.stream()
        .filter(finding -> finding.diagnostic().severity() == Severity.ERROR)
        .toList();
  }

  /** All that there is to say. */
  List<Finding> findings() {
    return findings;
  }

  /** Whether the transport gives up. */
  boolean isFatal() {
    return lines.stream().anyMatch(Account::isFatal);
  }

  /** The lines that a parent listens to: a fatal one is the last. */
  List<CheckedLine> heard() {
    return lines.subList(0, heard);
  }

  /** A line by its number, from 1; null when there is no such line. */
  @Nullable CheckedLine line(long number) {
    return number < 1 || number > lines.size() ? null : lines.get((int) number - 1);
  }

  /** What is worst about a line; null when there is nothing. */
  @Nullable Diagnostic worst(long number) {
    Diagnostic worst = null;
    for (Finding finding : findings) {
      boolean here = finding.place().in() == Place.In.STDOUT && finding.place().line() == number;
      Diagnostic one = finding.diagnostic();
      if (here && (worst == null || !worst.severity().atLeast(one.severity()))) {
        worst = one;
      }
    }
    return worst;
  }

  /** The keyword of a line, as far as it has one. */
  static String keyword(@Nullable CheckedLine line) {
    return Forecast.keyword(line);
  }

  /** The transports that a parent will use. */
  List<Registered> registered() {
    return lines.stream().flatMap(line -> registered(line).stream()).toList();
  }

  /** The transport that a parent will use because of one line; empty when there is none. */
  static Optional<Registered> registered(@Nullable CheckedLine line) {
    Message message = line == null ? null : line.message();
    if (message instanceof Message.ClientMethod method) {
      return Optional.of(registered(Role.CLIENT, method.transport(), method.endpoint()));
    }
    if (message instanceof Message.ServerMethod method) {
      return Optional.of(registered(Role.SERVER, method.transport(), method.endpoint()));
    }
    return Optional.empty();
  }

  /** Whether the end of the reports comes before a line. */
  boolean isAfterDone(CheckedLine line) {
    return lines.stream()
        .filter(one -> one.line().number() < line.line().number())
        .anyMatch(one -> isEnd(one.message()));
  }

  private static boolean isEnd(@Nullable Message message) {
    return message instanceof Message.Done done && done.keyword() != Keyword.PROXY;
  }

  private static Registered registered(Role role, Value name, Endpoint endpoint) {
    return new Registered(
        role, name.bytes().latin1(), endpoint.address().latin1(), endpoint.portNumber());
  }
}
