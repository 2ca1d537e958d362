package dev.ptipc.check;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;

/**
 * A diagnostic and where it stands.
 *
 * @param place the text that the diagnostic's span counts in
 * @param text that text's line, or the variable's value; empty for the session as a whole
 * @param diagnostic what is wrong
 */
public record Finding(Place place, Bytes text, Diagnostic diagnostic) {

  /**
   * What is wrong with the session as a whole.
   *
   * @param diagnostic what is wrong, at no place in particular
   * @return the finding
   */
  public static Finding ofSession(Diagnostic diagnostic) {
    return new Finding(Place.SESSION, Bytes.EMPTY, diagnostic);
  }
}
