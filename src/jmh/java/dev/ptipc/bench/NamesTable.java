package dev.ptipc.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What a line costs in a session of many names, as Markdown. */
final class NamesTable {

  private NamesTable() {}

  static String markdown(Collection<RunResult> results) {
    Map<NamesBenchmark.Kind, Double> lines = new EnumMap<>(NamesBenchmark.Kind.class);
    for (RunResult result : results) {
      NamesBenchmark.Kind kind = NamesBenchmark.Kind.valueOf(result.getParams().getParam("names"));
      double session = result.getSecondaryResults().get(Worker.CPU).getScore();
      lines.put(kind, session / kind.count);
    }
    StringBuilder out =
        new StringBuilder("\n| a session of | a line | ratio | required |\n|---|---|---|---|\n");
    lines.forEach((kind, line) -> out.append(row(kind, line, lines)));
    return out.toString();
  }

  /** Many against few, and names of one hash against as many others. */
  private static String row(
      NamesBenchmark.Kind kind, double line, Map<NamesBenchmark.Kind, Double> lines) {
    NamesBenchmark.Kind against =
        switch (kind) {
          case FEW, MANY -> NamesBenchmark.Kind.FEW;
          case EQUAL -> NamesBenchmark.Kind.MANY;
          case BOUND_FEW, BOUND_MANY -> NamesBenchmark.Kind.BOUND_FEW;
          case BOUND_EQUAL -> NamesBenchmark.Kind.BOUND_MANY;
        };
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ns | %s |%n",
        kind.title,
        line,
        kind == against
            ? "1 |"
            : String.format(Locale.ROOT, "%.2f | at most 2", line / lines.get(against)));
  }
}
