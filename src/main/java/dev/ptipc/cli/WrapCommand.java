package dev.ptipc.cli;

import dev.ptipc.live.Aside;
import dev.ptipc.live.PassThrough;
import dev.ptipc.live.Plan;
import dev.ptipc.live.Temporary;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.PrintWriter;
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
import picocli.CommandLine.Mixin;
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
          + " exit code pass through unchanged, but for SIGQUIT, which does nothing; a report and a"
          + " transcript are written to files."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "2:wrong usage",
      "3:the program cannot be started",
      "else:that of the program; after a signal, 128 plus its number"
    },
    footer = {
      "",
      "Example: ClientTransportPlugin obfs4 exec /usr/bin/ptipc wrap --report"
          + " /var/log/tor/obfs4.txt -- /usr/bin/obfs4proxy"
    })
final class WrapCommand implements Callable<Integer> {

  /** As long as judging may fall behind before it ends. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** As long as a disk may take that is there, at the beginning and at the end. */
  private static final Duration DISK = Duration.ofSeconds(10);

  /** A transport that dies again and again does so sooner. */
  private static final Duration SETTLED =
      Duration.ofSeconds(Integer.getInteger("ptipc.wrap.settled", 60));

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "The file for the report when the transport ends; the transcript goes to FILE.transcript."
              + " What was there before stays until then, or until the transport has run for a"
              + " minute, and is kept as FILE.old. Without this option both go to a new folder,"
              + " which stderr names.")
  private @Nullable Path report;

  @Mixin private final MaskOption mask = new MaskOption();

  @Parameters(arity = "1..*", paramLabel = "PROGRAM [ARG...]", description = "What to run.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  private final Aside aside = new Aside();
  private @Nullable WrapRecord record;
  private boolean begun;
  private long missed;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Path path = report == null ? fresh(err) : report;
    if (path != null) {
      begin(path, err);
    }
    PassThrough.Outcome outcome;
    try {
      outcome = PassThrough.run(command, new Copies());
    } catch (IOException e) {
      return notStarted(Failures.whyNotStarted(command.get(0), e), path, err);
    }
    long unjudged;
    synchronized (this) {
      unjudged = missed;
    }
    end(() -> record().end(outcome, unjudged), path, err);
    return outcome.code();
  }

  /** The parent hides what stderr says of it, so the report tells it too. */
  private int notStarted(String why, @Nullable Path path, PrintWriter err)
      throws InterruptedException {
    err.println("ptipc: cannot start " + Failures.shown(command.get(0)) + ": " + why);
    end(() -> record().notStarted(why), path, err);
    return Exit.UNREADABLE;
  }

  /** A place that nobody else can know before, as others may write to the same directory. */
  private static @Nullable Path fresh(PrintWriter err) {
    try {
      Path path = Temporary.folder("ptipc-wrap-").resolve("report.txt");
      err.println("ptipc: report in " + Failures.shown(path.toString()));
      return path;
    } catch (IOException e) {
      err.println(
          "ptipc: " + Failures.shown(String.valueOf(e.getMessage())) + "; there will be no report");
      return null;
    }
  }

  private void begin(Path file, PrintWriter err) throws InterruptedException {
    Map<String, String> variables = new TreeMap<>(System.getenv());
    variables.keySet().removeIf(name -> !name.startsWith("TOR_PT_"));
    Plan plan =
        new Plan(command, null, variables, Duration.ZERO, Duration.ZERO, Framer.DEFAULT_LIMIT);
    aside.hand(() -> record = new WrapRecord(file, plan, mask), DISK);
    begun = aside.rest(DISK) && aside.failure() == null;
    if (!begun) {
      err.println("ptipc: " + why(file) + "; there will be no report");
      return;
    }
    Thread settling = new Thread(this::settle, "ptipc settling");
    settling.setDaemon(true);
    settling.start();
  }

  private void settle() {
    try {
      Thread.sleep(SETTLED.toMillis());
      aside.hand(() -> record().settled(), DISK);
    } catch (InterruptedException e) {
      // Nobody interrupts it.
    }
  }

  /** Whatever happens here, the transport has ended and its exit code is passed on. */
  private void end(Aside.Step last, @Nullable Path path, PrintWriter err)
      throws InterruptedException {
    if (!begun || path == null) {
      return;
    }
    boolean done = aside.hand(last, DISK) && aside.rest(DISK);
    if (aside.failure() != null) {
      record().discard();
    }
    if (!done || aside.failure() != null) {
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
