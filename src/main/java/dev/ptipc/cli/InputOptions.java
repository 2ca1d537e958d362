package dev.ptipc.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads files has in common. */
@Command(
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error was found; with check --fail-on, nothing as bad as that",
      "1:something was",
      "2:wrong usage",
      "3:an input cannot be read",
      "4:stopped before the answer was known"
    })
final class InputOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Transcripts, or raw stdout of a transport; - or none is standard input.")
  List<String> files = new ArrayList<>();

  @Mixin private final LimitOption limit = new LimitOption();

  int limit() {
    return limit.bytes();
  }
}
