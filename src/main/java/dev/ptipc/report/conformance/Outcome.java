package dev.ptipc.report.conformance;

/** What came of one clause. */
public enum Outcome {
  /** There was occasion to break it, and it was kept. */
  PASS("pass"),
  /** It was broken. */
  FAIL("fail"),
  /** It asks nothing of this program, or nothing that could be broken. */
  NOT_APPLICABLE("not applicable"),
  /** No scenario gave occasion to break it. */
  NOT_REACHED("not reached");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /**
   * The words that reports use.
   *
   * @return the name in lower case
   */
  public String word() {
    return word;
  }
}
