package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Masked;
import dev.ptipc.report.Counted;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all forms of a table say in the same words. */
final class Wording {

  private Wording() {}

  /** The program by its name alone. */
  static String program(ConformanceTable table) {
    return shown(table.subject().command().get(0));
  }

  /**
   * The same as seen from a folder: what shows files knows those of a repository, from its root.
   */
  static String file(ConformanceTable table, String folder) {
    String program = program(table);
    return program.startsWith(folder + "/") ? program.substring(folder.length() + 1) : program;
  }

  /** With its arguments. */
  static String command(ConformanceTable table) {
    return shown(Masked.text(String.join(" ", table.subject().command())));
  }

  static String shown(String text) {
    return Shown.all(Bytes.of(text));
  }

  /** What became of it as {@code client} and as {@code server}; begins each report. */
  static List<String> fates(ConformanceTable table) {
    return table.fates().entrySet().stream()
        .map(each -> each.getKey().word() + ": " + each.getValue().text())
        .toList();
  }

  /** Which version it is, as far as it can be known. */
  static List<String> version(ConformanceTable table) {
    List<String> lines = new ArrayList<>();
    String said = table.subject().said();
    if (said != null) {
      lines.add(shown(said) + ", as it says itself");
    }
    table.subject().files().forEach(file -> lines.add(shown(file)));
    return lines;
  }

  static String names(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /** How binding a clause is; empty for an erratum. */
  static String level(String clause) {
    return Clauses.find(clause).map(found -> found.level().word()).orElse("");
  }

  static String demand(String clause) {
    return Clauses.find(clause).map(found -> found.text()).orElse("");
  }

  static String reason(Row row) {
    String in = " in " + Counted.of(row.scenarios().size(), "scenario");
    return switch (row.outcome()) {
      case PASS -> row.reason() + in + notes(row.faults().size());
      case FAIL -> row.reason() + more(row.faults()) + "; broken in " + broken(row.faults());
      case NOT_APPLICABLE, NOT_REACHED -> row.reason();
    };
  }

  private static String notes(int count) {
    return count == 0 ? "" : ", with " + Counted.of(count, "note");
  }

  private static String more(List<Fault> faults) {
    return faults.size() == 1 ? "" : ", and " + Counted.of(faults.size() - 1L, "more finding");
  }

  private static String broken(List<Fault> faults) {
    return Counted.of(
        faults.stream().flatMap(fault -> fault.scenarios().stream()).distinct().count(),
        "scenario");
  }

  /** What was found, the kinds apart: {@code 3 errors, 1 warning (of a MAY), 0 notes in ...}. */
  static String verdict(ConformanceTable table) {
    String errors = Counted.of(table.count(Severity.ERROR), "error");
    String warnings = Counted.of(table.count(Severity.WARNING), "warning") + permitted(table);
    String notes = Counted.of(table.count(Severity.NOTE), "note");
    String in = Counted.of(table.played(), "scenario");
    return errors + ", " + warnings + ", " + notes + " in " + in;
  }

  /** A warning about what the text only permits weighs less than the others. */
  private static String permitted(ConformanceTable table) {
    long all = table.count(Severity.WARNING);
    long some =
        table.faults().stream()
            .filter(fault -> fault.severity() == Severity.WARNING)
            .filter(fault -> level(fault.row()).equals(Level.MAY.word()))
            .count();
    return some == 0 ? "" : " (" + (some == all ? "" : some + " ") + "of a MAY)";
  }

  /** Whether a fault counts, in a word. */
  static String baseline(ConformanceTable table, Fault fault) {
    return table.isKnown(fault) ? "known" : "new";
  }

  /** What has changed since the baseline; nothing without one. */
  static List<String> baseline(ConformanceTable table) {
    if (table.baseline() == null) {
      return List.of();
    }
    long known = table.faults().stream().filter(table::isKnown).count();
    List<Baseline.Known> gone = table.gone();
    List<String> lines = new ArrayList<>();
    lines.add(
        "since the baseline: "
            + Counted.of(table.faults().size() - known, "new finding")
            + ", "
            + known
            + " known, "
            + gone.size()
            + " gone");
    gone.forEach(
        each ->
            lines.add("gone: " + shown(each.severity() + "[" + each.rule() + "], " + each.row())));
    return lines;
  }

  /** How the clauses came out that nothing was found against. */
  static String rest(ConformanceTable table) {
    String kept = table.count(Outcome.PASS) + " kept, ";
    String others = table.count(Outcome.NOT_APPLICABLE) + " not applicable, ";
    return kept + others + table.count(Outcome.NOT_REACHED) + " not reached";
  }

  /** What came of a clause; of a broken one how badly. */
  static String outcome(Row row) {
    return row.outcome() == Outcome.FAIL
        ? row.faults().get(0).severity().word()
        : row.outcome().word();
  }

  /** What was left out and why: by name where it is little, else how much of it. */
  static List<String> leftOut(ConformanceTable table) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (ConformanceTable.Played scenario : table.scenarios()) {
      if (scenario.skipped() != null) {
        names.computeIfAbsent(scenario.skipped(), key -> new ArrayList<>()).add(scenario.name());
      }
    }
    List<String> lines = new ArrayList<>();
    names.forEach(
        (reason, skipped) ->
            lines.add(
                (skipped.size() > 3 ? Counted.of(skipped.size(), "scenario") : names(skipped))
                    + ", as "
                    + reason));
    return lines;
  }
}
