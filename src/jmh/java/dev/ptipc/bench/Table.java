package dev.ptipc.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The results as Markdown: what may be compared with other machines, and what was measured. */
final class Table {

  private static final String[] WAYS = {"scan", "validate", "ast", "check"};

  private final Map<String, Double> nanoseconds = new HashMap<>();
  private final Map<String, Double> allocated = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String key = result.getPrimaryResult().getLabel() + result.getParams().getParam("kind");
      nanoseconds.put(key, result.getSecondaryResults().get(Worker.CPU).getScore());
      allocated.put(key, result.getSecondaryResults().get(Worker.ALLOCATED).getScore());
    }
  }

  String markdown() {
    out.append("| ratio | measured | required |\n|---|---|---|\n");
    double ast = nanoseconds("ast", Kind.MIXED);
    double scan = nanoseconds("scan", Kind.MIXED);
    ratio("validate / newline scan", nanoseconds("validate", Kind.MIXED) / scan, "at most 6");
    ratio("AST / newline scan", ast / scan, "at most 12");
    ratio("reference engine / AST", nanoseconds("reference", Kind.MIXED) / ast, "at least 3.5");
    ratio("AST, 30 % malformed / none", over("ast", Kind.DAMAGED, Kind.MIXED), "at most 4");
    ratio("checked AST, 30 % malformed / none", over("check", Kind.DAMAGED, Kind.MIXED), "");
    ratio("checked AST / AST", nanoseconds("check", Kind.MIXED) / ast, "");
    ratio("validate, Cyrillic / ASCII", over("validate", Kind.CYRILLIC, Kind.ASCII), "at most 1");
    ratio("AST, Cyrillic / ASCII", over("ast", Kind.CYRILLIC, Kind.ASCII), "at most 1");
    out.append(
        "\n| lines | newline scan | validate | AST | checked AST |\n|---|---|---|---|---|\n");
    for (Kind kind : Kind.values()) {
      row(kind);
    }
    out.append(format("%nThe reference engine: %s.%n", cost("reference", Kind.MIXED)));
    return out.toString();
  }

  private void ratio(String what, double value, String required) {
    out.append(format("| %s | %.2f | %s |%n", what, value, required));
  }

  private void row(Kind kind) {
    out.append("| ").append(kind.title);
    for (String way : WAYS) {
      out.append(" | ").append(cost(way, kind));
    }
    out.append(" |\n");
  }

  private String cost(String way, Kind kind) {
    double bytes = allocated.get(way + kind);
    // JMH itself allocates a little now and then.
    return format("%.0f ns", nanoseconds(way, kind)) + (bytes < 1 ? "" : format(", %.0f B", bytes));
  }

  private double nanoseconds(String way, Kind kind) {
    return nanoseconds.get(way + kind);
  }

  private double over(String way, Kind kind, Kind other) {
    return nanoseconds(way, kind) / nanoseconds(way, other);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
