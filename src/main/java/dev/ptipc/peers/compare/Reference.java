package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.Json;
import dev.ptipc.report.LineJson;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the reference parser says of a line. */
final class Reference {

  private final byte[] bytes;
  private final CheckedLine checked;

  private Reference(byte[] bytes, CheckedLine checked) {
    this.bytes = bytes;
    this.checked = checked;
  }

  /** Reads a line as it comes out of a pipe, where an LF follows it. */
  static Reference of(PtIpc ptipc, byte[] bytes) {
    return new Reference(bytes, ptipc.check(Framer.line(Bytes.of(bytes))));
  }

  byte[] bytes() {
    return bytes;
  }

  Verdict verdict() {
    return Objects.requireNonNull(Verdict.of(checked.status().word()));
  }

  /** The worst that can be said, of equals the last; null when there is nothing. */
  @Nullable Diagnostic worst() {
    Diagnostic worst = null;
    for (Diagnostic diagnostic : checked.diagnostics()) {
      if (worst == null || diagnostic.severity().atLeast(worst.severity())) {
        worst = diagnostic;
      }
    }
    return worst;
  }

  @Nullable String rule() {
    Diagnostic worst = worst();
    return worst == null ? null : worst.rule().id();
  }

  /**
   * The clause that the line is about: of the worst that can be said, or else of what is due where
   * its last part begins that cannot be missing.
   */
  @Nullable String clause(PtIpc ptipc) {
    Diagnostic worst = worst();
    for (int end = bytes.length - 1; worst == null && end >= 0; end--) {
      if (end == 0 || bytes[end - 1] != ' ') {
        Reference part = of(ptipc, Arrays.copyOf(bytes, end));
        worst = part.verdict() == Verdict.MALFORMED ? part.worst() : null;
      }
    }
    return worst == null ? null : worst.clause();
  }

  /** Whether a parser may refuse the line, though it has a meaning. */
  boolean isDoubtful() {
    Diagnostic worst = worst();
    return worst != null && worst.severity() != Severity.NOTE;
  }

  /** The same object as `parse` prints; made anew, since many lines are kept. */
  JsonNode answer() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("-", checked, 0);
    json.finish();
    return Json.tree(out.toByteArray());
  }
}
