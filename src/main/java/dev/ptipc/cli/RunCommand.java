package dev.ptipc.cli;

import dev.ptipc.live.LiveRun;
import dev.ptipc.live.Plan;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    footer = {"", "Example: ptipc run --client obfs4 -- obfs4proxy"})
final class RunCommand implements Callable<Integer> {

  @Mixin private final RunOptions options = new RunOptions();

  @Mixin private final ReportOptions form = new ReportOptions();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Write a transcript, which `check` reads.")
  private @Nullable Path record;

  @Parameters(arity = "1..*", paramLabel = "PROGRAM [ARG...]", description = "What to run.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  RunCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (Output out = new Output();
        StateDirectory state = new StateDirectory()) {
      Plan plan = options.plan(command, state.path());
      boolean text = form.format() == ReportOptions.Format.text;
      TranscriptWriter transcript = record == null ? null : new TranscriptWriter();
      RunWatch watch = new RunWatch(form.report(out), text ? out : null, plan, transcript);
      watch.begin();
      try {
        watch.end(LiveRun.run(plan, watch));
      } catch (IOException e) {
        err.println("ptipc: cannot start " + Failures.shown(command.get(0)) + ": " + why(e));
        return Exit.UNREADABLE;
      }
      if (record != null && transcript != null) {
        try (OutputStream file = Files.newOutputStream(record)) {
          transcript.write(file);
        }
      }
      return watch.atLeast(form.failOn()) > 0 ? Exit.FINDINGS : Exit.OK;
    }
  }

  private static String why(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("error=2,")
        ? "no such program"
        : message.contains("error=13,")
            ? "permission denied"
            : message.contains("error=8,") ? "not a program" : Failures.shown(message);
  }
}
