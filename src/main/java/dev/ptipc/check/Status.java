package dev.ptipc.check;

/** What a line is, taken all in all. */
public enum Status {
  /** No error; warnings and notes may stand. */
  OK("ok"),
  /** It says something and breaks a clause at level error. */
  VIOLATION("violation"),
  /** It says nothing. */
  MALFORMED("malformed"),
  /** Its keyword is not of this version; a parent ignores it. */
  UNKNOWN("unknown");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /**
   * The word that reports use.
   *
   * @return the name in lower case
   */
  public String word() {
    return word;
  }
}
