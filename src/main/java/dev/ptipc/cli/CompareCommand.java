package dev.ptipc.cli;

import dev.ptipc.fuzz.compare.Comparison;
import dev.ptipc.fuzz.compare.ComparisonJson;
import dev.ptipc.fuzz.compare.ComparisonResult;
import dev.ptipc.fuzz.compare.ComparisonText;
import dev.ptipc.fuzz.compare.GeneratedLines;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ptipc compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Holds other parsers against this one, and against each other, over pipes.",
      "A target reads a line and answers it at once with a line of JSON: {\"status\":\"ok\"}; or"
          + " violation, malformed or unknown, as `parse` says; or just accepted or refused."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all agree",
      "1:some do not, or a target crashed, hung or gave no answer",
      "2:wrong usage",
      "3:a target does not start, or the lines cannot be read",
      "4:stopped before the answer was known"
    },
    footer = {"", "Example: ptipc compare --target ./my-parser"})
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
  private static final int PIECE = 64 * 1024;
  private static final double MOST_SECONDS = 24 * 3600;

  @Option(
      names = "--target",
      paramLabel = "CMD",
      required = true,
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
      description = "How many lines are made at random, besides the suite (10000).")
  private @Nullable Long count;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another seed gives other lines; the same gives the same (1).")
  private long seed = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (10).")
  private double timeout = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (unless told), markdown or json.")
  private Format format = Format.text;

  @Mixin private final LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  CompareCommand() {}

  @Override
  @SuppressWarnings("try") // only closed
  public Integer call() throws IOException, InterruptedException {
    if (!(timeout > 0) || timeout > MOST_SECONDS) {
      throw new ParameterException(
          spec.commandLine(), "--timeout takes a number of seconds, not " + timeout);
    }
    if (count != null && (count < 0 || lines != null)) {
      throw new ParameterException(
          spec.commandLine(),
          lines == null ? "-n takes 0 or more, not " + count : "-n does not go with --lines");
    }
    Duration patience = Duration.ofMillis(Math.max(1, Math.round(timeout * 1000)));
    try (Output out = new Output();
        Comparison comparison = new Comparison(targets, patience);
        OnInterrupt ignored = new OnInterrupt(comparison::stop)) {
      comparison.start();
      int read = lines == null ? generated(comparison) : file(comparison, lines);
      ComparisonResult result = comparison.finish();
      write(result, out);
      out.flush();
      return read != Exit.OK ? read : result.causes().isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }

  private int generated(Comparison comparison) throws IOException, InterruptedException {
    GeneratedLines generated = new GeneratedLines(count == null ? USUAL_COUNT : count, seed);
    try (CaseProgress progress = new CaseProgress(spec.commandLine().getErr(), generated.size())) {
      for (long number = 0; number < generated.size() && !comparison.isOver(); number++) {
        Optional<byte[]> line = generated.line(number);
        if (line.isPresent()) {
          comparison.take(line.get());
        }
        progress.made(number + 1);
      }
    }
    return Exit.OK;
  }

  private int file(Comparison comparison, String file) {
    return Inputs.each(
        List.of(file),
        spec.commandLine().getErr(),
        (name, in, size) -> {
          List<Line> lines = new ArrayList<>();
          Framer framer = new Framer(limit.bytes(), lines::add);
          byte[] piece = new byte[PIECE];
          for (int got = in.read(piece); got >= 0 && !comparison.isOver(); got = in.read(piece)) {
            framer.feed(piece, 0, got);
            take(comparison, name, lines);
          }
          framer.finish();
          take(comparison, name, lines);
        });
  }

  private void take(Comparison comparison, String file, List<Line> lines) throws IOException {
    for (Line line : lines) {
      byte[] bytes = line.bytes().toArray();
      if (line.ending() == Line.Ending.TOO_LONG) {
        spec.commandLine()
            .getErr()
            .println(
                "ptipc: " + Failures.shown(file) + ":" + line.number() + ": too long, not asked");
        continue;
      }
      boolean cr = line.ending() == Line.Ending.CRLF;
      byte[] asked = Arrays.copyOf(bytes, bytes.length + (cr ? 1 : 0));
      if (cr) {
        asked[bytes.length] = '\r';
      }
      try {
        comparison.take(asked);
      } catch (InterruptedException e) {
        throw new InterruptedIOException("interrupted");
      }
    }
    lines.clear();
  }

  private void write(ComparisonResult result, Output out) throws IOException {
    switch (format) {
      case text -> out.print(ComparisonText.plain(result));
      case markdown -> out.print(ComparisonText.markdown(result));
      case json -> {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(result, json);
        out.write(json.toByteArray(), 0, json.size());
      }
    }
  }
}
