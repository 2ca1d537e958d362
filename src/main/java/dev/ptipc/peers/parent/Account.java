package dev.ptipc.peers.parent;

import dev.ptipc.PtIpc;
import dev.ptipc.SessionReport;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome.Registered;
import java.util.ArrayList;
import java.util.List;
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
    if (line == null) {
      return "";
    }
    Message message = line.message();
    if (message != null) {
      return message.keyword() == Keyword.UNKNOWN ? UNKNOWN : message.keyword().word();
    }
    Keyword known = Keyword.of(line.line().bytes().latin1().split("[^A-Z-]", 2)[0]);
    return known == Keyword.UNKNOWN ? "" : known.word();
  }

  /** The transports that a parent will use. */
  List<Registered> registered() {
    List<Registered> all = new ArrayList<>();
    for (CheckedLine line : lines) {
      if (line.message() instanceof Message.ClientMethod method) {
        all.add(registered(Role.CLIENT, method.transport().bytes().latin1(), method.endpoint()));
      } else if (line.message() instanceof Message.ServerMethod method) {
        all.add(registered(Role.SERVER, method.transport().bytes().latin1(), method.endpoint()));
      }
    }
    return all;
  }

  private static Registered registered(Role role, String name, Endpoint endpoint) {
    return new Registered(role, name, endpoint.address().latin1(), endpoint.portNumber());
  }
}
