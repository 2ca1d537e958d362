package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.List;

/** What all forms of a table say in the same words. */
final class Wording {

  private Wording() {}

  static String program(ConformanceTable table) {
    return Shown.all(Bytes.of(table.program()));
  }

  static String names(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  static String count(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  /** How binding a clause is; empty for an erratum. */
  static String level(String clause) {
    return Clauses.find(clause).map(found -> found.level().word()).orElse("");
  }

  static String demand(String clause) {
    return Clauses.find(clause).map(found -> found.text()).orElse("");
  }

  static String reason(Row row) {
    int count = row.scenarios().size();
    return switch (row.outcome()) {
      case PASS -> row.reason() + " in " + count(count, "scenario");
      case FAIL -> row.reason() + more(row);
      case NOT_APPLICABLE, NOT_REACHED -> row.reason();
    };
  }

  private static String more(Row row) {
    int others = row.faults().size() - 1;
    return others == 0 ? "" : ", and " + count(others, "other fault");
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
