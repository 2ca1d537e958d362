package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.LinesReport;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ptipc parse}. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints the meaning of each line as one JSON object.",
    footer = {"", "Example: obfs4proxy | ptipc parse"})
final class ParseCommand implements Callable<Integer> {

  @Mixin private final InputOptions input = new InputOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Inputs.areDistinct(spec, input.files);
    return parse(spec.commandLine().getErr());
  }

  /** The same for files without any option. */
  static int parse(List<String> files, PrintWriter err) throws IOException {
    ParseCommand command = new ParseCommand();
    command.input.files = files;
    return command.parse(err);
  }

  private int parse(PrintWriter err) throws IOException {
    try (Output out = new Output()) {
      LinesReport report = new LinesReport(out, err);
      TranscriptCheck.Settings settings = TranscriptCheck.Settings.lines(input.limit());
      return new Checking(report, settings, Severity.ERROR, false, null).run(input, err);
    }
  }
}
