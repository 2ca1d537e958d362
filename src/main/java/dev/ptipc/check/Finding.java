package dev.ptipc.check;

import static java.util.Objects.requireNonNull;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;

/**
 * A diagnostic and where it stands.
 *
 * @param place the text that the diagnostic's span counts in
 * @param text that text's line, or the variable's value; empty for the session as a whole
 * @param offset of that line's first byte in stdout; -1 when it is no line of stdout, or nobody
 *     knows
 * @param diagnostic what is wrong
 */
public record Finding(Place place, Bytes text, long offset, Diagnostic diagnostic) {

  /**
   * A diagnostic in a text of which nobody knows where in stdout it is.
   *
   * @param place as above
   * @param text as above
   * @param diagnostic as above
   */
  public Finding(Place place, Bytes text, Diagnostic diagnostic) {
    this(place, text, -1, diagnostic);
  }

  /**
   * What is wrong with a line of stdout.
   *
   * @param line the line
   * @param diagnostic what is wrong, at bytes of it
   * @return the finding
   */
  public static Finding inStdout(Line line, Diagnostic diagnostic) {
    Place place = Place.stdout(requireNonNull(line, "line").number());
    return new Finding(place, line.bytes(), line.offset(), diagnostic);
  }

  /**
   * What is wrong with the session as a whole.
   *
   * @param diagnostic what is wrong, at no place in particular
   * @return the finding
   */
  public static Finding ofSession(Diagnostic diagnostic) {
    return new Finding(Place.SESSION, Bytes.EMPTY, diagnostic);
  }

  /**
   * The same in other words.
   *
   * @param other what is wrong
   * @return a finding at the same place
   */
  public Finding with(Diagnostic other) {
    return new Finding(place, text, offset, other);
  }
}
