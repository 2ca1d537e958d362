package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.report.conformance.Fault;
import dev.ptipc.report.conformance.Outcome;
import dev.ptipc.report.conformance.Row;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Binds;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the rows of the table of what was seen in all scenarios. */
final class Verdicts {

  /** A fault that is being collected: where it was seen in the fewest bytes, and where else. */
  private static final class Occurrence {
    private final Set<String> scenarios = new LinkedHashSet<>();
    private Finding finding;
    private ScenarioObservation observation;

    Occurrence(Finding finding, ScenarioObservation observation) {
      this.finding = finding;
      this.observation = observation;
    }

    void add(Finding again, ScenarioObservation where) {
      scenarios.add(where.scenario().name());
      if (where.recording().length() < observation.recording().length()) {
        finding = again;
        observation = where;
      }
    }

    Fault fault() {
      List<String> shownFirst = new ArrayList<>(List.of(observation.scenario().name()));
      scenarios.stream().filter(name -> !shownFirst.contains(name)).forEach(shownFirst::add);
      return new Fault(finding, shownFirst, observation.recording().lines());
    }
  }

  private final Profile profile;
  private final Notes notes;

  /** By clause, or by rule where there is none; then by rule. */
  private final Map<String, Map<String, Occurrence>> faults = new LinkedHashMap<>();

  /** By clause the scenarios that gave occasion to break it. */
  private final Map<String, Set<String>> reached = new LinkedHashMap<>();

  /** What was written where no parent reads it. */
  private final Set<Keyword> onStderr = EnumSet.noneOf(Keyword.class);

  /** Clauses that were broken in a way that is told under another one. */
  private final Set<String> toldElsewhere = new LinkedHashSet<>();

  private Verdicts(Profile profile) {
    this.profile = profile;
    this.notes = new Notes(profile);
  }

  static List<Row> rows(List<ScenarioObservation> observations, Profile profile) {
    Verdicts verdicts = new Verdicts(profile);
    observations.forEach(verdicts::take);
    return verdicts.rows();
  }

  private void take(ScenarioObservation observation) {
    observation.tellUnknown(profile);
    onStderr.addAll(observation.onStderr());
    List<Finding> broken = expectations(observation);
    for (Finding finding : observation.findings()) {
      if (broken.isEmpty() ? notes.isWorthTelling(finding, observation) : isBad(finding)) {
        tell(observation, finding);
      }
    }
    broken.forEach(finding -> tell(observation, finding));
    for (Clause clause : Clauses.all()) {
      if (clause.binds() != Binds.PARENT
          && Occasions.of(clause.id()).observed().test(observation)) {
        reach(clause.id(), observation);
      }
    }
  }

  private List<Finding> expectations(ScenarioObservation observation) {
    List<Finding> broken = new ArrayList<>();
    for (Expectation expectation : observation.scenario().expectations()) {
      Expectation.Judgement judgement = expectation.judge(observation);
      String clause = expectation.clause(observation.scenario().role());
      String fault = judgement.fault();
      if (judgement.kept()) {
        reach(clause, observation);
      } else if (judgement.reported()) {
        toldElsewhere.add(clause);
      } else if (fault != null) {
        Diagnostic diagnostic = expectation.rule().citing(clause, Span.NONE, fault, null);
        broken.add(Finding.ofSession(diagnostic));
      }
    }
    return broken;
  }

  private static boolean isBad(Finding finding) {
    return finding.diagnostic().severity().atLeast(Severity.WARNING);
  }

  private void tell(ScenarioObservation observation, Finding finding) {
    String clause = finding.diagnostic().clause();
    String rule = finding.diagnostic().rule().id();
    faults
        .computeIfAbsent(clause == null ? rule : clause, id -> new LinkedHashMap<>())
        .computeIfAbsent(rule, id -> new Occurrence(finding, observation))
        .add(finding, observation);
    reach(clause == null ? rule : clause, observation);
  }

  private void reach(String clause, ScenarioObservation observation) {
    reached.computeIfAbsent(clause, id -> new LinkedHashSet<>()).add(observation.scenario().name());
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
    String unchecked = Unchecked.reason(id).orElse(null);
    boolean elsewhere = unchecked != null && toldElsewhere.contains(id);
    if (!in.isEmpty() && !elsewhere) {
      return new Row(id, Outcome.PASS, "kept", in, found);
    }
    return unchecked == null
        ? new Row(id, Outcome.NOT_REACHED, notObserved(id), in, found)
        : new Row(id, Outcome.NOT_APPLICABLE, sentence(unchecked), in, found);
  }

  /** A line on stderr was written, only not to the parent. */
  private String notObserved(String id) {
    for (Keyword keyword : onStderr) {
      if (id.startsWith(keyword == Keyword.LOG ? "3.3.4-" : "3.3.5-")) {
        return "`" + keyword.word() + "` was written on stderr only, where no parent reads it";
      }
    }
    return Occasions.of(id).otherwise();
  }

  private String without(Role role) {
    return profile.wasAsked(role)
        ? "no " + role.word() + " transport of the program is known"
        : "the program was not asked to be a " + role.word();
  }

  private static String sentence(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1, text.length() - 1);
  }

  private List<Fault> faults(String id) {
    List<Fault> found = new ArrayList<>();
    for (Occurrence observed : faults.getOrDefault(id, Map.of()).values()) {
      found.add(observed.fault());
    }
    found.sort((one, other) -> other.severity().compareTo(one.severity()));
    return found;
  }
}
