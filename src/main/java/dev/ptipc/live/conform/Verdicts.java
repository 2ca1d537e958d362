package dev.ptipc.live.conform;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.report.conformance.Fault;
import dev.ptipc.report.conformance.Outcome;
import dev.ptipc.report.conformance.Row;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Binds;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the rows of the table of what was seen in all scenarios. */
final class Verdicts {

  /** A fault that is being collected: where it was seen first, and where else. */
  private record Seen(Finding finding, Sight first, List<String> scenarios) {}

  private final List<Sight> sights;
  private final Profile profile;
  private final Notes notes;

  /** By clause, or by rule where there is none; then by rule. */
  private final Map<String, Map<String, Seen>> faults = new LinkedHashMap<>();

  /** By clause the scenarios that gave occasion to break it. */
  private final Map<String, Set<String>> reached = new LinkedHashMap<>();

  private Verdicts(List<Sight> sights, Profile profile) {
    this.sights = sights;
    this.profile = profile;
    this.notes = new Notes(profile);
  }

  static List<Row> rows(List<Sight> sights, Profile profile) {
    Verdicts verdicts = new Verdicts(sights, profile);
    sights.forEach(verdicts::take);
    return verdicts.rows();
  }

  private void take(Sight sight) {
    sight.tellUnknown(profile);
    List<Finding> broken = expectations(sight);
    for (Finding finding : sight.findings()) {
      if (broken.isEmpty() ? notes.isWorthTelling(finding, sight) : isBad(finding)) {
        tell(sight, finding);
      }
    }
    broken.forEach(finding -> tell(sight, finding));
    for (Clause clause : Clauses.all()) {
      if (clause.binds() != Binds.PARENT && Occasions.of(clause.id()).seen().test(sight)) {
        reach(clause.id(), sight);
      }
    }
  }

  /** What only follows from an error that was told already is not told again. */
  private List<Finding> expectations(Sight sight) {
    List<Finding> broken = new ArrayList<>();
    for (Expectation expectation : sight.scenario().expectations()) {
      Expectation.Judgement judgement = expectation.judge(sight);
      String clause = expectation.clause(sight.scenario().role());
      String fault = judgement.fault();
      if (fault == null && !judgement.open()) {
        reach(clause, sight);
      } else if (fault != null && !sight.hasErrors()) {
        reach(clause, sight);
        Diagnostic diagnostic = expectation.rule().citing(clause, Span.NONE, fault, null);
        broken.add(new Finding(Place.SESSION, Bytes.EMPTY, diagnostic));
      }
    }
    return broken;
  }

  private static boolean isBad(Finding finding) {
    return finding.diagnostic().severity().atLeast(Severity.WARNING);
  }

  private void tell(Sight sight, Finding finding) {
    String clause = finding.diagnostic().clause();
    String rule = finding.diagnostic().rule().id();
    faults
        .computeIfAbsent(clause == null ? rule : clause, id -> new LinkedHashMap<>())
        .computeIfAbsent(rule, id -> new Seen(finding, sight, new ArrayList<>()))
        .scenarios()
        .add(sight.scenario().name());
    reach(clause == null ? rule : clause, sight);
  }

  private void reach(String clause, Sight sight) {
    reached.computeIfAbsent(clause, id -> new LinkedHashSet<>()).add(sight.scenario().name());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>(faults.keySet());
    for (Clause clause : Clauses.all()) {
      boolean bound = clause.binds() != Binds.PARENT;
      if (bound || reached.containsKey(clause.id())) {
        rows.add(row(clause.id()));
      }
      open.remove(clause.id());
    }
    open.forEach(id -> rows.add(row(id)));
    return rows;
  }

  private Row row(String id) {
    List<Fault> found = faults(id);
    List<String> in = List.copyOf(reached.getOrDefault(id, Set.of()));
    if (found.stream().anyMatch(fault -> fault.severity().atLeast(Severity.WARNING))) {
      Fault first = found.get(0);
      return new Row(id, Outcome.FAIL, first.finding().diagnostic().message(), in, found);
    }
    Role role = Occasions.roleOf(id);
    if (found.isEmpty() && role != null && profile.started(role).isEmpty()) {
      return new Row(id, Outcome.NOT_APPLICABLE, without(role), in, found);
    }
    if (!in.isEmpty()) {
      return new Row(id, Outcome.PASS, "kept", in, found);
    }
    String unchecked = Unchecked.reason(id).orElse(null);
    return unchecked == null
        ? new Row(id, Outcome.NOT_REACHED, "no " + Occasions.of(id).what() + " was seen", in, found)
        : new Row(id, Outcome.NOT_APPLICABLE, sentence(unchecked), in, found);
  }

  private String without(Role role) {
    return profile.wasAsked(role)
        ? "the program has no " + role.word() + " transport that is known here"
        : "the program was not asked to be a " + role.word();
  }

  private static String sentence(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1, text.length() - 1);
  }

  private List<Fault> faults(String id) {
    List<Fault> found = new ArrayList<>();
    for (Seen seen : faults.getOrDefault(id, Map.of()).values()) {
      found.add(new Fault(seen.finding(), seen.scenarios(), seen.first().recording().lines()));
    }
    found.sort((one, other) -> other.severity().compareTo(one.severity()));
    return found;
  }
}
