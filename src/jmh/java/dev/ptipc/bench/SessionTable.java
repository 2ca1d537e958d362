package dev.ptipc.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** How fast sessions are made, as Markdown. */
final class SessionTable {

  private SessionTable() {}

  static String markdown(Collection<RunResult> results) {
    StringBuilder out =
        new StringBuilder(
            "\n| sessions made on one thread | a session | a second |\n|---|---|---|\n");
    for (RunResult result : results) {
      String title = SessionBenchmark.Kind.valueOf(result.getParams().getParam("sessions")).title;
      double nanoseconds = result.getSecondaryResults().get(Worker.CPU).getScore();
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f µs | %.0f |%n",
              title,
              nanoseconds / 1e3,
              1e9 / nanoseconds));
    }
    return out.toString();
  }
}
