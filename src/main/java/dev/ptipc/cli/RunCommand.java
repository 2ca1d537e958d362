package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.Plan;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.JunitReport;
import dev.ptipc.report.Report;
import dev.ptipc.report.SarifReport;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
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

  @Mixin private final ColourOption colour = new ColourOption();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Write a transcript, which `check` reads.")
  private @Nullable Path record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (unless told), json, sarif or junit.")
  private CheckCommand.Format format = CheckCommand.Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from this severity on: error (unless told), warning, note.")
  private Severity failOn = Severity.ERROR;

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
      boolean text = format == CheckCommand.Format.text;
      TranscriptWriter transcript = record == null ? null : new TranscriptWriter();
      RunWatch watch = new RunWatch(report(out), text ? out : null, plan, transcript);
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
      return watch.atLeast(failOn) > 0 ? Exit.FINDINGS : Exit.OK;
    }
  }

  private Report report(Output out) throws IOException {
    Style style = colour.style();
    return switch (format) {
      case text -> new TextReport(out, style);
      case json -> new JsonReport(out);
      case sarif -> new SarifReport(out, Version.number(), Explanations.rules());
      case junit -> new JunitReport(out, failOn, Explanations.rules());
    };
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
