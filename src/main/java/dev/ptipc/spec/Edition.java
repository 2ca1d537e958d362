package dev.ptipc.spec;

/** Which edition of the published text to judge by; they differ in STATUS alone (E-09). */
public enum Edition {
  /** The text of 2023: a STATUS needs TRANSPORT, and TYPE is a key like any other. */
  OF_2023("2023"),
  /** The text as it has stood since August 2024: TYPE may take the place of TRANSPORT. */
  LATEST("latest");

  private final String word;

  Edition(String word) {
    this.word = word;
  }

  /**
   * The word for it on a command line.
   *
   * @return {@code 2023} or {@code latest}
   */
  @Override
  public String toString() {
    return word;
  }
}
