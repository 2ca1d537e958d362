package dev.ptipc.abnf;

/** Something that is no ABNF, or none that has an automaton. */
public final class AbnfFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  AbnfFault(int line, int column, String message) {
    super(line + ":" + column + ": " + message);
    this.line = line;
    this.column = column;
  }

  /**
   * The line on which it is.
   *
   * @return from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column in which it begins.
   *
   * @return in characters, from 1
   */
  public int column() {
    return column;
  }
}
