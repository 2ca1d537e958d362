package dev.ptipc.check.session;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the subjects of a session share: what is known beforehand, and where findings go. */
final class Subject {

  private final @Nullable Environment environment;
  private final List<Finding> findings;
  private @Nullable Role role;

  Subject(@Nullable Role role, @Nullable Environment environment, List<Finding> findings) {
    this.environment = environment;
    this.findings = findings;
    this.role = role != null || environment == null ? role : environment.role();
  }

  @Nullable Environment environment() {
    return environment;
  }

  @Nullable Role role() {
    return role;
  }

  void infer(Role role) {
    this.role = role;
  }

  /** True as long as nothing tells otherwise. */
  boolean isVersionOffered() {
    List<Item> offered = environment == null ? List.of() : environment.versions();
    return offered.isEmpty()
        || offered.stream().anyMatch(item -> !item.good() || item.bytes().is("1"));
  }

  /** What has to be the first message. */
  String versionHelp() {
    return isVersionOffered() ? "print `VERSION 1` first" : "print `VERSION-ERROR no-version`";
  }

  /** One of two clauses that say the same, for clients and for servers. */
  String clause(String client, String server) {
    return role == Role.SERVER ? server : client;
  }

  void at(CheckedLine line, Diagnostic diagnostic) {
    findings.add(Finding.inStdout(line.line(), diagnostic));
  }

  void stderr(CheckedLine line, Diagnostic diagnostic) {
    Place place = Place.stderr(line.line().number());
    findings.add(new Finding(place, line.line().bytes(), diagnostic));
  }

  void session(Rule rule, String clause, String message, @Nullable String help) {
    Diagnostic diagnostic = rule.citing(clause, Span.NONE, message, help);
    findings.add(Finding.ofSession(diagnostic));
  }
}
