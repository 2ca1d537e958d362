package dev.ptipc.cli;

import dev.ptipc.live.SystemReason;
import dev.ptipc.peers.conformance.Score;
import dev.ptipc.peers.conformance.ScoreReport;
import dev.ptipc.peers.conformance.ScoreText;
import dev.ptipc.peers.conformance.VectorCase;
import dev.ptipc.peers.conformance.Vectors;
import dev.ptipc.report.ShellWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc conformance}. */
@Command(
    name = "conformance",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the conformance vectors to another parser, over a pipe as `compare` does.",
      "With --sessions it is asked whole sessions, each a line of JSON."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all answers are right",
      "1:some are not",
      "2:wrong usage",
      "3:the parser does not start, or the vectors cannot be read",
      "4:stopped before the answer was known"
    },
    footer = {"", "Example: ptipc conformance -- ./my-parser --json"})
final class ConformanceCommand implements Callable<Integer> {

  /** The forms of the score. */
  enum Format {
    /** For a terminal. */
    text,
    /** For programs. */
    json,
    /** For continuous integration. */
    junit
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Option(names = "--sessions", description = "Ask it sessions, not lines.")
  private boolean sessions;

  @Option(
      names = "--vectors",
      paramLabel = "ZIP",
      description = "Vectors of another build; else those of this one.")
  private @Nullable Path vectors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or junit.")
  private Format format = Format.text;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CMD [ARG...]", description = "Starts the parser.")
  private List<String> command = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Output out = new Output()) {
      Score score = score(vectors());
      switch (format) {
        case text -> out.print(ScoreText.of(score));
        case json -> ScoreReport.json(score, out);
        case junit -> ScoreReport.junit(score, out);
      }
      return score.right() == score.size() ? Exit.OK : Exit.FINDINGS;
    }
  }

  private Score score(List<VectorCase> cases) throws IOException, InterruptedException {
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      progress.waitingFor(() -> "the answers");
      return Score.of(cases, sessions, ShellWords.quoted(command), PATIENCE);
    }
  }

  private List<VectorCase> vectors() throws IOException {
    if (vectors == null) {
      return Vectors.own();
    }
    try (InputStream in = Files.newInputStream(vectors)) {
      return Vectors.zip(in);
    } catch (IOException e) {
      throw new IOException(vectors + ": " + SystemReason.of(e), e);
    }
  }
}
