package dev.ptipc.cli;

import dev.ptipc.environment.Role;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.report.LinesReport;
import dev.ptipc.report.Report;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Edition;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks what a transport wrote to its parent.",
    footer = {"", "Example: ptipc check --fail-on warning transcript.txt"})
final class CheckCommand implements Callable<Integer> {

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ReportOptions form = new ReportOptions();

  @Mixin private final EnvironmentOptions environment = new EnvironmentOptions();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "client or server; worked out from the input if not given.")
  private @Nullable Role role;

  @Option(names = "--lines-only", description = "Judge each line alone, not the conversation.")
  private boolean linesOnly;

  @Option(
      names = "--force",
      description = "Check a file as stdout though it looks like a log or a torrc.")
  private boolean force;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description = {
        "Which text to judge by: latest (the default), or 2023, when STATUS had no TYPE (E-09)."
      })
  private Edition edition = Edition.LATEST;

  @Option(
      names = "--parent",
      paramLabel = "NAME",
      completionCandidates = Candidates.Parents.class,
      description = {
        "Also say what that parent will do with it, going by what it was seen to do: tor, arti or"
            + " ptadapter."
      })
  private @Nullable String parent;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Inputs.areDistinct(spec, input.files);
    return check(spec.commandLine().getErr());
  }

  /** The same for files without any other option. */
  static int check(List<String> files, boolean linesOnly, PrintWriter err) throws IOException {
    CheckCommand command = new CheckCommand();
    command.input.files = files;
    command.linesOnly = linesOnly;
    return command.check(err);
  }

  private int check(PrintWriter err) throws IOException {
    if (environment.areStandardInput() && (input.files.isEmpty() || input.files.contains("-"))) {
      throw Usage.fault(spec, "--env-file - leaves no standard input to check: a FILE is missing");
    }
    if (linesOnly && (role != null || environment.areGiven())) {
      throw Usage.fault(
          spec,
          (role != null ? "--role" : "an environment")
              + " is for the conversation: it does not go with --lines-only");
    }
    ObservedParent reader = reader();
    try (Output out = new Output()) {
      Map<String, Bytes> variables = environment.variables();
      TranscriptCheck.Settings settings =
          new TranscriptCheck.Settings(input.limit(), linesOnly, role, variables, edition);
      Judged judged = Judged.ofCheck(linesOnly, !variables.isEmpty(), reader != null);
      return new Checking(
              report(out, err, judged), settings, form.failOn(), !force && !linesOnly, reader)
          .run(input, err);
    }
  }

  private @Nullable ObservedParent reader() {
    String name = parent;
    if (name == null) {
      return null;
    }
    if (linesOnly) {
      throw Usage.fault(spec, "--parent needs the conversation: it does not go with --lines-only");
    }
    List<String> names = ObservedParent.NAMES;
    return ObservedParent.find(name)
        .orElseThrow(
            () ->
                new UnknownName(
                    spec,
                    "--parent takes " + String.join(", ", names) + ", not " + name,
                    name,
                    names));
  }

  private Report report(Output out, PrintWriter err, Judged judged) throws IOException {
    boolean lines = linesOnly && form.format() == ReportOptions.Format.json;
    return lines ? new LinesReport(out, err) : form.report(out, judged);
  }
}
