package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Counted;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all forms of a table say in the same words. */
final class Wording {

  private Wording() {}

  static String program(ConformanceTable table) {
    return Shown.all(Bytes.of(table.program()));
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

  /** {@code 3 fail, 40 pass, ...}, what is bad first. */
  static String summary(ConformanceTable table) {
    return table.count(Outcome.FAIL)
        + " fail, "
        + table.count(Outcome.PASS)
        + " pass, "
        + table.count(Outcome.NOT_APPLICABLE)
        + " not applicable, "
        + table.count(Outcome.NOT_REACHED)
        + " not reached";
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

  /** Text in lines of at most a width; a longer word stands alone. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (current.length() + 1 + word.length() > width && current.length() > 0) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }
}
