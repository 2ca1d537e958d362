package dev.ptipc.parentlog;

import org.jspecify.annotations.Nullable;

/**
 * Puts together the lines that tor reads as one: a backslash at the end of a line has the next one
 * go on. Behind a {@code #} a backslash is a part of the comment; in a line that has been begun,
 * the next one goes on behind a comment too.
 */
final class JoinedLines {

  private final StringBuilder begun = new StringBuilder();
  private boolean isBegun;
  private boolean isCut;

  /**
   * Takes the next line of the file.
   *
   * @param text one character a byte
   * @return what is one line now; null when it goes on
   */
  @Nullable String join(String text) {
    int comment = text.indexOf('#');
    boolean goesOn = comment >= 0 ? isBegun : text.endsWith("\\");
    int end = !goesOn ? text.length() : comment >= 0 ? comment : text.length() - 1;
    int room = LineScanner.LIMIT - begun.length();
    isCut = end > room || text.length() >= LineScanner.LIMIT;
    begun.append(text, 0, Math.min(end, room));
    isBegun = goesOn;
    return goesOn ? null : taken();
  }

  /** Whether the line that was taken last is not kept whole. */
  boolean isCut() {
    return isCut;
  }

  /** What has been begun, when no line follows; null for nothing. */
  @Nullable String rest() {
    return isBegun ? taken() : null;
  }

  private String taken() {
    String whole = begun.toString();
    begun.setLength(0);
    isBegun = false;
    return whole;
  }
}
