package dev.ptipc.cli;

import dev.ptipc.environment.Variable;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.live.conform.Conformance;
import dev.ptipc.report.conformance.Baseline;
import dev.ptipc.report.conformance.ConformanceTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc conform}. */
@Command(
    name = "conform",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a transport through every scenario that a parent can put it into, and reports clause by"
          + " clause.",
      "Each scenario has its own directories, including the one it is started in; arguments"
          + " that name existing files are made absolute."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was found that is as bad as --fail-on says",
      "1:something was",
      "2:wrong usage",
      "3:the program cannot be started, the file of --baseline cannot be read, or that of --report"
          + " cannot be made",
      "4:the program starts none of the transports that it was asked for, no scenario could be"
          + " played, or the output cannot be written",
      "130:interrupted"
    },
    footer = {"", "Example: ptipc conform -- obfs4proxy"})
final class ConformCommand implements Callable<Integer> {

  @Mixin private final ConformOptions options = new ConformOptions();

  @Mixin private final TableOptions form = new TableOptions();

  @Mixin private final MaskOption mask = new MaskOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PROGRAM [ARG...]",
      description = "What to run; not needed with --list.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (options.isList()) {
      options.checkList();
      return list();
    }
    if (command.isEmpty()) {
      throw Usage.fault(spec, "PROGRAM [ARG...] is missing");
    }
    Conformance.Settings settings = options.settings(command);
    Baseline baseline = options.baseline();
    Particulars told = settings.particulars();
    mask.told(told.variables().getOrDefault(Variable.PROXY, told.proxy()));
    try (Output out = mask.output();
        TableReports reports = form.reports(out, mask, words());
        StateDirectory directory = new StateDirectory()) {
      ConformanceTable table;
      try (Progress progress = new Progress(err)) {
        table =
            Conformance.run(
                    settings, directory.path(), left -> progress.show("scenarios left: " + left))
                .against(baseline);
      } catch (LiveRun.CannotStart e) {
        err.println("ptipc: " + Failures.cannotStart(command.get(0), e));
        String why = Failures.whyNotStarted(command.get(0), e);
        reports.write(Conformance.notStarted(settings, why));
        return Exit.UNREADABLE;
      }
      reports.write(table);
      boolean started = !table.clients().isEmpty() || !table.servers().isEmpty();
      if (!started) {
        err.println("ptipc: " + options.nothingStarted());
      } else if (table.played() == 0) {
        err.println("ptipc: no scenario was played: " + String.join("; ", table.leftOut()));
      }
      boolean tested = started && table.played() > 0;
      return table.hasAtLeast(form.failOn()) ? Exit.FINDINGS : tested ? Exit.OK : Exit.STOPPED;
    }
  }

  private List<String> words() {
    return spec.commandLine().getParseResult().originalArgs();
  }

  private int list() {
    try (Output out = new Output()) {
      out.print(options.listed(TerminalWidth.get()));
      return Exit.OK;
    }
  }
}
