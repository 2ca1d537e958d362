package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import picocli.CommandLine.Option;

/** Which findings make a command fail. */
final class ThresholdOption {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from this severity on: error (the default), warning, note.")
  private Severity failOn = Severity.ERROR;

  Severity severity() {
    return failOn;
  }
}
