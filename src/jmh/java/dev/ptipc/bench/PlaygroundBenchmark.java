package dev.ptipc.bench;

import dev.ptipc.playground.Playground;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/**
 * Whether a line costs the playground the same in a long session as in a short one. One operation
 * is what the page asks for when its text has changed: the check, and the lines that are seen.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlaygroundBenchmark {

  private static final int SEEN = 100;

  /** How many lines the session has. */
  @Param({"1000", "50000"})
  int lines;

  private String session;

  /** Makes the session. */
  @Setup
  public void setUp() {
    session = "VERSION 1\n" + "CMETHOD trebuchet socks5 127.0.0.1:19999\n".repeat(lines - 1);
  }

  /**
   * A check and the first lines.
   *
   * @return how long the answer is
   */
  @Benchmark
  public int page() {
    String answer = Playground.ptipcCheck(session, null, new String[0], false);
    return answer.length() + Playground.ptipcLines(0, SEEN).length();
  }

  /** What a line costs, as Markdown. */
  static String markdown(Collection<RunResult> results) {
    Map<Integer, Double> costs = new TreeMap<>();
    for (RunResult result : results) {
      int count = Integer.parseInt(result.getParams().getParam("lines"));
      costs.put(count, result.getSecondaryResults().get(Worker.CPU).getScore() / count);
    }
    StringBuilder out =
        new StringBuilder("\n| the playground with | a line | ratio | required |\n")
            .append("|---|---|---|---|\n");
    double first = costs.values().iterator().next();
    costs.forEach(
        (count, cost) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %,d lines | %.0f ns | %.2f | at most 2 |%n",
                    count,
                    cost,
                    cost / first)));
    return out.toString();
  }
}
