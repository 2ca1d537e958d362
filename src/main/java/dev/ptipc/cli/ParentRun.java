package dev.ptipc.cli;

import dev.ptipc.fuzz.parent.Observations;
import dev.ptipc.fuzz.parent.ParentBench;
import dev.ptipc.fuzz.parent.ParentCase;
import dev.ptipc.fuzz.parent.ParentComparison;
import dev.ptipc.fuzz.parent.ParentJson;
import dev.ptipc.fuzz.parent.ParentResult;
import dev.ptipc.fuzz.parent.ParentText;
import dev.ptipc.live.tor.TorParent;
import dev.ptipc.live.tor.TorVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Compares with a real parent, from the start to the report. */
final class ParentRun {

  private final ParentOptions options;
  private final Duration patience;
  private final PrintWriter err;

  ParentRun(ParentOptions options, Duration patience, PrintWriter err) {
    this.options = options;
    this.patience = patience;
    this.err = err;
  }

  /** Returns the exit code. */
  @SuppressWarnings("try") // progress ends before the report is written
  int compare(String program, List<ParentCase> cases, CompareCommand.Format format)
      throws IOException, InterruptedException {
    Path tor = options.program(program);
    String name = "tor " + TorVersion.of(tor);
    try (Output out = new Output();
        TorParent parent = new TorParent(tor, PlayerProgram.command(), patience);
        ProgressText progress = new ProgressText(err);
        ParentBench bench = new ParentBench(parent::run, options.atOnce(), options.time());
        OnInterrupt ignored = new OnInterrupt(bench::stop)) {
      ParentResult result =
          new ParentComparison(
                  bench, count -> progress.show(count + " of " + cases.size() + " sessions"))
              .compare(cases, name);
      progress.close();
      Path published = options.published;
      if (published != null) {
        publish(result.published(), published);
      }
      write(published == null ? result : result.published(), format, out);
      out.flush();
      if (!result.findings().isEmpty()) {
        return Exit.FINDINGS;
      }
      if (!result.failed().isEmpty()) {
        return Exit.UNREADABLE;
      }
      return result.left() > 0 ? Exit.STOPPED : Exit.OK;
    }
  }

  private static void publish(ParentResult result, Path file) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Observations.write(result, LocalDate.now(ZoneOffset.UTC), json);
    try {
      Files.write(file, json.toByteArray());
    } catch (IOException e) {
      throw new Failures.OutputFailed(file.toString(), e);
    }
  }

  private static void write(ParentResult result, CompareCommand.Format format, Output out)
      throws IOException {
    switch (format) {
      case text -> out.print(ParentText.plain(result));
      case markdown -> out.print(ParentText.markdown(result));
      case json -> {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ParentJson.write(result, json);
        out.write(json.toByteArray(), 0, json.size());
      }
    }
  }
}
