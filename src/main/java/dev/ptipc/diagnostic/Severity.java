package dev.ptipc.diagnostic;

/** How bad a deviation is. The order is from harmless to bad. */
public enum Severity {
  /** Worth knowing; nobody is hurt. */
  NOTE("note"),
  /** Allowed, but a known parent refuses or misreads it, or the specification advises against. */
  WARNING("warning"),
  /** The specification forbids it. */
  ERROR("error");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /**
   * The word that reports use.
   *
   * @return {@code note}, {@code warning} or {@code error}
   */
  public String word() {
    return word;
  }

  /**
   * Compares with a threshold.
   *
   * @param threshold the least severity that counts
   * @return true when this one counts
   */
  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) >= 0;
  }
}
