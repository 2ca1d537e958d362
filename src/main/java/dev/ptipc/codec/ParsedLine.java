package dev.ptipc.codec;

import dev.ptipc.ast.Message;
import dev.ptipc.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine makes of a line.
 *
 * @param message what the line says; null when it says nothing
 * @param diagnostics why it says nothing, one diagnostic; or what decoding its values showed
 */
public record ParsedLine(@Nullable Message message, List<Diagnostic> diagnostics) {

  /** Keeps the list from changing. */
  public ParsedLine {
    diagnostics = List.copyOf(diagnostics);
  }
}
