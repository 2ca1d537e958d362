package dev.ptipc.bench;

import dev.ptipc.bench.GenerateBenchmark.Made;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** How fast lines are made, as Markdown. */
final class GenerateTable {

  private GenerateTable() {}

  static String markdown(Collection<RunResult> results) {
    StringBuilder out =
        new StringBuilder(
            "\n| lines made on one thread | a line | a second | |\n|---|---|---|---|\n");
    for (RunResult result : results) {
      Made made = Made.valueOf(result.getParams().getParam("made"));
      double nanoseconds = result.getSecondaryResults().get(Worker.CPU).getScore();
      double allocated = result.getSecondaryResults().get(Worker.ALLOCATED).getScore();
      double bytes = made.bytes();
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f ns, %.1f bytes%s | %.1f million | %.0f MB |%n",
              made.title,
              nanoseconds,
              bytes,
              allocated < 1 ? "" : String.format(Locale.ROOT, ", %.0f B left behind", allocated),
              1e3 / nanoseconds,
              1e3 * bytes / nanoseconds));
    }
    return out.toString();
  }
}
