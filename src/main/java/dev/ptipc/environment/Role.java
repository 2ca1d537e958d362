package dev.ptipc.environment;

/** What a transport is in one run (2-ROLE-1). */
public enum Role {
  /** It carries a parent's connections to a bridge. */
  CLIENT("client"),
  /** It receives connections for a bridge. */
  SERVER("server");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /**
   * The word that reports and options use.
   *
   * @return {@code client} or {@code server}
   */
  public String word() {
    return word;
  }
}
