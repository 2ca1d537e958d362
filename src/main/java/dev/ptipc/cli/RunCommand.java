package dev.ptipc.cli;

import dev.ptipc.environment.Variable;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.Plan;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Starts a transport the way tor does, and checks the conversation as it goes.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was found that is as bad as --fail-on says",
      "1:something was",
      "2:wrong usage",
      "3:the program cannot be started, or the file of --record cannot be made",
      "4:stopped before the answer was known, or the output cannot be written",
      "130:interrupted"
    },
    footer = {"", "Example: ptipc run --client obfs4 -- obfs4proxy"})
final class RunCommand implements Callable<Integer> {

  /** Of stdout and of stderr, in the transcript. */
  private static final int MOST = 8 << 20;

  @Mixin private final RunOptions options = new RunOptions();

  @Mixin private final ReportOptions form = new ReportOptions();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "Write a transcript, which `check` reads, to a new file that only its owner can read; it"
              + " replaces what is there. The password of a proxy is written as `***`.")
  private @Nullable Path record;

  @Mixin private final MaskOption mask = new MaskOption();

  @Mixin private final TorrcOption torrc = new TorrcOption();

  @Parameters(arity = "0..*", paramLabel = "PROGRAM [ARG...]", description = "What to run.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    torrc.check(command);
    if (torrc.isGiven()) {
      command = torrc.command(options, err);
    }
    Interruption interruption = new Interruption();
    try (StateDirectory state = new StateDirectory()) {
      tryRecord();
      Plan plan = options.plan(command, state.path());
      interruption.waits(plan.longestEnd());
      mask.told(plan.variables().get(Variable.PROXY));
      return judged(plan, interruption, err);
    }
  }

  private int judged(Plan plan, Interruption interruption, PrintWriter err) throws IOException {
    try (Output out = mask.output()) {
      boolean text = form.format() == ReportOptions.Format.text;
      TranscriptWriter transcript =
          record == null ? null : mask.over(new TranscriptWriter(plan.limit(), MOST));
      RunWatch watch =
          new RunWatch(
              form.report(out, Judged.ofRun()), form.style(), text ? out : null, plan, transcript);
      watch.begin();
      int exit = Exit.STOPPED;
      try {
        watch.end(run(plan, watch));
        exit = watch.atLeast(form.failOn()) > 0 ? Exit.FINDINGS : Exit.OK;
      } catch (InterruptedException e) {
        watch.interrupted();
      } catch (LiveRun.CannotStart e) {
        err.println("ptipc: " + Failures.cannotStart(command.get(0), e));
        watch.notStarted(Failures.whyNotStarted(command.get(0), e));
        exit = Exit.UNREADABLE;
      }
      // Interrupted or not, there is something to write, which an interrupted thread cannot do.
      Thread.interrupted();
      if (transcript != null) {
        write(transcript);
      }
      return interruption.exitCode(exit);
    }
  }

  private LiveRun.Outcome run(Plan plan, RunWatch watch)
      throws LiveRun.CannotStart, InterruptedException {
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      progress.waitingFor(watch::missing);
      return LiveRun.run(plan, watch);
    }
  }

  /** Before the transport is started, so that nobody waits for nothing. */
  private void tryRecord() throws IOException {
    if (record == null) {
      return;
    }
    try (PrivateFile file = new PrivateFile(record)) {
      file.flush();
    } catch (IOException e) {
      throw new IOException(Failures.cannotWrite(record.toString(), e), e);
    }
  }

  private void write(TranscriptWriter transcript) {
    Path name = Objects.requireNonNull(record);
    try (PrivateFile file = new PrivateFile(name)) {
      transcript.write(file);
      file.place();
    } catch (IOException e) {
      throw new Failures.OutputFailed(name.toString(), e);
    }
  }
}
