package dev.ptipc.cli;

import dev.ptipc.source.Framer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How long a line may be. */
final class LimitOption {

  private int limit = Framer.DEFAULT_LIMIT;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-line",
      paramLabel = "BYTES",
      description = "A longer line is reported and not read (65536).")
  void setLimit(int bytes) {
    if (bytes < 1 || bytes > 1 << 30) {
      throw Usage.fault(spec, "--max-line takes 1 to 1073741824 bytes, not " + bytes);
    }
    limit = bytes;
  }

  int bytes() {
    return limit;
  }
}
