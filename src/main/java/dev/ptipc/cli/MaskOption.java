package dev.ptipc.cli;

import java.io.OutputStream;
import picocli.CommandLine.Option;

/** Whether secrets are hidden in a report. */
final class MaskOption {

  @Option(
      names = "--mask",
      description = {
        "Hide addresses that are not loopback, fingerprints, cert=, url=, passwords and names of"
            + " users in the report, so that it can go into an issue; not in a transcript."
      })
  private boolean masked;

  /** Standard output. */
  Output output() {
    return masked ? Output.masked() : new Output();
  }

  /** Another place for a report. */
  OutputStream over(OutputStream out) {
    return masked ? new MaskedStream(out) : out;
  }
}
