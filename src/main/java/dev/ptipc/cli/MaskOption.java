package dev.ptipc.cli;

import dev.ptipc.parentlog.Mask;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether secrets are hidden in a report. */
final class MaskOption {

  @Option(
      names = "--mask",
      description = {
        "Hide addresses that are not loopback, fingerprints, cert=, url=, passwords and user names"
            + " in the report and in a transcript, so that they can go into an issue. In a"
            + " transcript other addresses stand for them, so that it can still be checked."
      })
  private boolean masked;

  private @Nullable String proxy;

  /** To be called first: the proxy that a transport is told, whose password it may repeat. */
  void told(@Nullable String proxy) {
    this.proxy = proxy;
  }

  private Mask knowing(Mask mask) {
    return proxy == null ? mask : mask.ofProxy(proxy);
  }

  /** Standard output. */
  Output output() {
    return masked ? Output.masked(knowing(new Mask(true))) : new Output();
  }

  /** What is written down of a run. */
  TranscriptWriter over(TranscriptWriter transcript) {
    if (masked) {
      transcript.changed(knowing(Mask.withStandIns())::text);
    }
    return transcript;
  }

  /** Another place for a report. */
  OutputStream over(OutputStream out) {
    return masked ? new MaskedStream(out, knowing(new Mask(true))) : out;
  }
}
