package dev.ptipc.cli;

import dev.ptipc.live.tor.TorParent;
import dev.ptipc.live.tor.TorVersion;
import dev.ptipc.peers.learn.Learned;
import dev.ptipc.peers.learn.ParentLearning;
import dev.ptipc.peers.learn.ParentReport;
import dev.ptipc.peers.learn.Vocabulary;
import dev.ptipc.peers.parent.ParentBench;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.peers.parent.ParentComparison;
import dev.ptipc.peers.parent.ParentResult;
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
  int compare(String program, List<ParentCase> cases, long seed, CompareCommand.Format format)
      throws IOException, InterruptedException {
    Path tor = options.program(program);
    String name = "tor " + TorVersion.of(tor);
    try (Output out = new Output();
        TorParent parent = new TorParent(tor, PlayerProgram.command(), patience);
        Progress progress = new Progress(err);
        ParentBench bench = new ParentBench(parent::run, options.atOnce(), options.time());
        OnInterrupt ignored = new OnInterrupt(bench::stop)) {
      ParentResult result =
          new ParentComparison(
                  bench, count -> progress.show(count + " of " + cases.size() + " sessions"))
              .compare(cases, name);
      ParentReport report = new ParentReport(result, learned(bench, seed, progress));
      progress.close();
      Path published = options.published;
      if (published != null) {
        publish(report.published(), published);
      }
      write(published == null ? report : report.published(), format, out);
      out.flush();
      if (report.hasFindings()) {
        return Exit.FINDINGS;
      }
      boolean refused = options.hasSessions() && !result.unplayed().isEmpty();
      if (refused || !result.failed().isEmpty()) {
        return Exit.UNREADABLE;
      }
      return report.isUnfinished() ? Exit.STOPPED : Exit.OK;
    }
  }

  private List<Learned> learned(ParentBench bench, long seed, Progress progress) {
    ParentLearning learning = new ParentLearning(bench, options.depth(), progress::show);
    return options.learns()
        ? Vocabulary.all(seed).stream().map(learning::learn).toList()
        : List.of();
  }

  private static void publish(ParentReport report, Path file) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    report.observations(LocalDate.now(ZoneOffset.UTC), json);
    try {
      Files.write(file, json.toByteArray());
    } catch (IOException e) {
      throw new Failures.OutputFailed(file.toString(), e);
    }
  }

  private static void write(ParentReport report, CompareCommand.Format format, Output out)
      throws IOException {
    switch (format) {
      case text -> out.print(report.plain());
      case markdown -> out.print(report.markdown());
      case json -> report.json(out);
    }
  }
}
