package dev.ptipc.check;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line and everything that can be said about it alone.
 *
 * @param line the line
 * @param message what it says; null when it is malformed
 * @param diagnostics in the order of their places
 */
public record CheckedLine(Line line, @Nullable Message message, List<Diagnostic> diagnostics) {

  /** Keeps the list from changing. */
  public CheckedLine {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What the line says, or was meant to say: of a malformed one the first word shows that.
   *
   * @return {@link Keyword#UNKNOWN} too for a line that begins with no keyword
   */
  public Keyword keyword() {
    return message == null ? firstWord(line.bytes()) : message.keyword();
  }

  private static Keyword firstWord(Bytes text) {
    int end = 0;
    while (end < text.length() && text.at(end) > ' ') {
      end++;
    }
    return Keyword.of(text.part(0, end).latin1());
  }

  /**
   * What the line is, taken all in all.
   *
   * @return malformed without a message; else violation with an error; else unknown or ok
   */
  public Status status() {
    if (message == null) {
      return Status.MALFORMED;
    }
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        return Status.VIOLATION;
      }
    }
    return message.keyword() == Keyword.UNKNOWN ? Status.UNKNOWN : Status.OK;
  }
}
