package dev.ptipc.cli;

import dev.ptipc.live.Aside;
import dev.ptipc.live.PassThrough;
import dev.ptipc.live.Plan;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc wrap}. */
@Command(
    name = "wrap",
    mixinStandardHelpOptions = true,
    description = {
      "For a line of torrc: runs a transport under its real parent. Bytes, environment, signals and"
          + " exit code pass through unchanged; a report and a transcript are written aside."
    },
    footer = {
      "",
      "Example: ClientTransportPlugin obfs4 exec /usr/bin/ptipc wrap --report /var/log/tor/obfs4.txt"
          + " -- /usr/bin/obfs4proxy"
    })
final class WrapCommand implements Callable<Integer> {

  /** What Java reads where it cannot decode an argument. The bytes are gone. */
  private static final char LOST = '\uFFFD';

  /** As long as a disk may take that is there. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where the report goes; the transcript goes to FILE.transcript when the transport ends."
              + " Both are overwritten. Without it, to a new directory, which stderr tells.")
  private @Nullable Path report;

  @Parameters(arity = "1..*", paramLabel = "PROGRAM [ARG...]", description = "What to run.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  private final Aside aside = new Aside();
  private @Nullable WrapRecord record;
  private boolean begun;
  private long missed;

  @SuppressWarnings("NullAway.Init")
  WrapCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (command.stream().anyMatch(word -> word.indexOf(LOST) >= 0)) {
      err.println("ptipc: cannot start a program whose words are not of this locale's encoding");
      return Exit.UNREADABLE;
    }
    Path path = report == null ? fresh(err) : report;
    begin(path);
    begun = aside.rest(PATIENCE) && aside.failure() == null;
    if (!begun) {
      err.println("ptipc: " + why(path) + "; there will be no report");
    }
    PassThrough.Outcome outcome;
    try {
      outcome = PassThrough.run(command, new Copies());
    } catch (IOException e) {
      err.println(Failures.cannotStart(command.get(0), e));
      return Exit.UNREADABLE;
    }
    if (begun) {
      end(outcome, path, err);
    }
    return outcome.code();
  }

  /** A place that nobody else can know before, as others may write to the same directory. */
  private static Path fresh(PrintWriter err) {
    Path path;
    try {
      path = Files.createTempDirectory("ptipc-wrap-").resolve("report.txt");
    } catch (IOException e) {
      // Then this cannot be written either, and that is told.
      path = Path.of(System.getProperty("java.io.tmpdir"), "ptipc-wrap", "report.txt");
    }
    err.println("ptipc: report in " + Failures.shown(path.toString()));
    return path;
  }

  private void begin(Path file) throws InterruptedException {
    Map<String, String> variables = new TreeMap<>(System.getenv());
    variables.keySet().removeIf(name -> !name.startsWith("TOR_PT_"));
    Plan plan =
        new Plan(command, null, variables, Duration.ZERO, Duration.ZERO, Framer.DEFAULT_LIMIT);
    aside.hand(() -> record = new WrapRecord(file, plan), PATIENCE);
  }

  /** Whatever happens here, the transport has ended and its exit code is passed on. */
  private void end(PassThrough.Outcome outcome, Path path, PrintWriter err)
      throws InterruptedException {
    long unjudged;
    synchronized (this) {
      unjudged = missed;
    }
    aside.hand(() -> record().end(outcome, unjudged), PATIENCE);
    if (!aside.rest(PATIENCE) || aside.failure() != null) {
      err.println("ptipc: " + why(path) + "; the report is not complete");
    }
  }

  private WrapRecord record() {
    return Objects.requireNonNull(record);
  }

  private String why(Path path) {
    Throwable failure = aside.failure();
    String file = Failures.shown(path.toString());
    return failure == null
        ? "writing " + file + " takes too long"
        : Failures.cannotWrite(file, failure);
  }

  /** Copies of what has passed. When judging falls behind for more than a moment, it ends. */
  private final class Copies implements PassThrough.Witness {

    @Override
    public void stdout(byte[] piece) {
      copy(piece, () -> record().stdout(piece));
    }

    @Override
    public void stderr(byte[] piece) {
      copy(piece, () -> record().stderr(piece));
    }

    private void copy(byte[] piece, Aside.Step step) {
      if (!begun) {
        return;
      }
      synchronized (WrapCommand.this) {
        try {
          if (missed > 0 || !aside.hand(step, PATIENCE)) {
            missed += piece.length;
          }
        } catch (InterruptedException e) {
          missed += piece.length;
        }
      }
    }
  }
}
