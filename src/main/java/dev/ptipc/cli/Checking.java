package dev.ptipc.cli;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.observation.Forecast;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads inputs, checks them, and tells a report. */
final class Checking {

  /** A smaller file is read before threads have been started. */
  private static final long WORTH_SPLITTING = 4 << 20;

  private final Report report;
  private final TranscriptCheck.Settings settings;
  private final Severity failOn;
  private final boolean guesses;
  private final @Nullable ObservedParent parent;
  private boolean failed;

  /**
   * A check to come.
   *
   * @param guesses whether it looks for files that are no stdout
   * @param parent whose doings are foretold; null for none
   */
  Checking(
      Report report,
      TranscriptCheck.Settings settings,
      Severity failOn,
      boolean guesses,
      @Nullable ObservedParent parent) {
    this.guesses = guesses;
    this.parent = parent;
    this.report = report;
    this.settings = settings;
    this.failOn = failOn;
  }

  /**
   * Reads all inputs.
   *
   * @return the exit code of the command
   */
  int run(InputOptions input, PrintWriter err) throws IOException {
    LineEngine engine = input.engine();
    int exit =
        Inputs.each(
            input.files,
            err,
            (name, in, size) -> {
              try (Progress progress = new Progress(err)) {
                one(name, progress.reading(in, name, size), size, engine);
              }
            },
            report::unread);
    report.finish();
    return exit != Exit.OK ? exit : failed ? Exit.FINDINGS : Exit.OK;
  }

  /** A file that breaks off has been begun, so it is also ended. */
  private void one(String name, InputStream in, long size, LineEngine engine) throws IOException {
    // What is not even begun is told by the exception alone.
    NotStdout file = guesses ? NotStdout.of(in) : new NotStdout(null, in);
    report.begin(name);
    boolean inParts = engine instanceof LineAutomaton && size >= WORTH_SPLITTING && hasParts();
    ObservedParent reader = parent;
    Reporter reporter =
        reader != null
            ? new ForesightReporter(report, new Forecast(reader))
            : inParts ? new ReporterInParts(report) : new Reporter(report);
    try {
      if (file.finding() != null) {
        reporter.notStdout(file.finding());
        return;
      }
      Role role =
          reporter instanceof ReporterInParts parts
              ? TranscriptCheck.readInParallel(file.rest(), settings, parts)
              : TranscriptCheck.read(file.rest(), settings, engine, reporter);
      if (reporter instanceof ForesightReporter foresight) {
        foresight.tell();
      }
      report.end(role, reporter.summary());
    } catch (IOException | UncheckedIOException e) {
      report.breakOff(reporter.summary());
      throw e;
    } finally {
      failed |= reporter.summary().atLeast(failOn) > 0;
    }
  }

  private boolean hasParts() {
    return Runtime.getRuntime().availableProcessors() > 1
        && report.part(new ByteArrayOutputStream()) != null;
  }
}
