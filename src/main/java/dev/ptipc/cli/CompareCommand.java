package dev.ptipc.cli;

import dev.ptipc.fuzz.line.GeneratedLines;
import dev.ptipc.peers.compare.Comparison;
import dev.ptipc.peers.compare.ComparisonJson;
import dev.ptipc.peers.compare.ComparisonResult;
import dev.ptipc.peers.compare.ComparisonText;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.source.Line;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compares other parsers with this one, and with each other, over pipes.",
      "A target reads a line and answers it at once with a line of JSON, such as",
      "  {\"status\":\"ok\"}",
      "or with violation, malformed or unknown, as `parse` says; or just accepted, refused or"
          + " ignored.",
      "With --parent a real parent is given sessions, by `play`, and what it makes of them is"
          + " compared with what the specification says."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all agree",
      "1:some do not, or a target crashed, hung or gave no answer",
      "2:wrong usage",
      "3:a target does not start, or the lines cannot be read",
      "4:stopped before the answer was known"
    },
    footer = {
      "",
      "Example: ptipc compare --target ./my-parser",
      "Example: ptipc compare --parent tor",
      "Example: ptipc compare --parent tor --session transcript.txt",
      "Example: ptipc compare --parent tor --learn --format markdown"
    })
final class CompareCommand implements Callable<Integer> {

  /** The forms of the report. */
  enum Format {
    /** For a terminal. */
    text,
    /** A table. */
    markdown,
    /** For programs. */
    json
  }

  private static final long USUAL_COUNT = 10_000;
  private static final long MOST_SECONDS = 24 * 3600;

  @Option(
      names = "--target",
      paramLabel = "CMD",
      description = "A command that starts a parser, as sh reads it; may be repeated.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "The lines to ask, - for standard input; else a suite made from the grammar.")
  private @Nullable String lines;

  @Option(
      names = "-n",
      paramLabel = "COUNT",
      description =
          "How many lines are made at random, besides the suite (10000); for a parent, how many"
              + " good sessions (40).")
  private @Nullable Long count;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another seed gives other lines; the same gives the same (1).")
  private long seed = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (10), or a session of a parent (60).")
  private @Nullable Double timeout;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), markdown or json.")
  private Format format = Format.text;

  @Mixin private final ParentOptions parent = new ParentOptions();

  @Mixin private final LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    double seconds = timeout != null ? timeout : parent.parent != null ? 60 : 10;
    String wrong = Numbers.fault("--timeout", seconds, MOST_SECONDS);
    if (wrong != null) {
      throw Usage.fault(spec, wrong);
    }
    if (count != null && (count < 0 || lines != null)) {
      throw Usage.fault(
          spec, lines == null ? "-n takes 0 or more, not " + count : "-n does not go with --lines");
    }
    Duration patience = Numbers.time(seconds);
    String program = parent.parent;
    String fault = program != null ? parentFault() : targetFault();
    if (fault != null) {
      throw Usage.fault(spec, fault);
    }
    return program != null ? parent(program, patience) : targets(patience);
  }

  private @Nullable String parentFault() {
    if (!targets.isEmpty() || lines != null) {
      return "--parent goes with neither --target nor --lines";
    }
    return count != null && parent.hasSessions() ? "-n does not go with --session" : parent.fault();
  }

  private @Nullable String targetFault() {
    if (targets.isEmpty()) {
      return "--target CMD or --parent tor is missing";
    }
    return parent.areGiven()
        ? "--session, --publish, --learn, --at-once, --depth and --time go with --parent"
        : null;
  }

  private int parent(String program, Duration patience) throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<List<ParentCase>> cases = parent.cases(count, seed, err);
    return cases.isEmpty()
        ? Exit.UNREADABLE
        : new ParentRun(parent, patience, err).compare(program, cases.get(), seed, format);
  }

  @SuppressWarnings("try") // only closed
  private int targets(Duration patience) throws IOException, InterruptedException {
    try (Output out = new Output();
        Comparison comparison = new Comparison(targets, patience);
        OnInterrupt ignored = new OnInterrupt(comparison::stop)) {
      comparison.start();
      int read = lines == null ? generated(comparison) : file(comparison, lines);
      ComparisonResult result = finished(comparison);
      write(result, out);
      out.flush();
      return read != Exit.OK ? read : result.causes().isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }

  private int generated(Comparison comparison) throws IOException, InterruptedException {
    GeneratedLines generated = new GeneratedLines(count == null ? USUAL_COUNT : count, seed);
    AtomicLong taken = new AtomicLong();
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      progress.waitingFor(() -> "the answers to " + taken + " of " + generated.size() + " lines");
      for (long number = 0; number < generated.size() && !comparison.isOver(); number++) {
        taken.set(number + 1);
        Optional<byte[]> line = generated.line(number);
        if (line.isPresent()) {
          comparison.take(line.get());
        }
      }
    }
    return Exit.OK;
  }

  private ComparisonResult finished(Comparison comparison)
      throws IOException, InterruptedException {
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      AtomicBoolean answered = new AtomicBoolean();
      progress.waitingFor(() -> answered.get() ? null : "the last answers");
      return comparison.finish(
          left -> {
            answered.set(true);
            progress.show("lines left to be made shorter: " + left);
          });
    }
  }

  private int file(Comparison comparison, String file) {
    PrintWriter err = spec.commandLine().getErr();
    AtomicLong taken = new AtomicLong();
    try (Progress progress = new Progress(err)) {
      progress.waitingFor(() -> "the answers to " + taken + " lines");
      return Inputs.lines(
          file,
          err,
          limit.bytes(),
          line -> {
            taken.set(line.number());
            if (!Inputs.isTooLong(line, file, "not asked", err)) {
              ask(comparison, line);
            }
            return !comparison.isOver();
          });
    }
  }

  private static void ask(Comparison comparison, Line line) throws IOException {
    try {
      comparison.take(line.beforeLf().toArray());
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
  }

  private void write(ComparisonResult result, Output out) throws IOException {
    switch (format) {
      case text -> out.print(ComparisonText.plain(result));
      case markdown -> out.print(ComparisonText.markdown(result));
      case json -> ComparisonJson.write(result, out);
    }
  }
}
