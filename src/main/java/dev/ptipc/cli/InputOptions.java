package dev.ptipc.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads files has in common. */
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
