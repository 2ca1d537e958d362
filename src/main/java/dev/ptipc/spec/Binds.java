package dev.ptipc.spec;

/** Which side of the protocol a clause binds. */
public enum Binds {
  /** The transport: the program that is started and writes the lines. */
  TRANSPORT("transport"),
  /** The parent: the program that starts the transport and reads the lines, such as tor or Arti. */
  PARENT("parent"),
  /** Transport and parent alike. */
  BOTH("both");

  private final String word;

  Binds(String word) {
    this.word = word;
  }

  /**
   * Returns the side as people write it: "transport", "parent" or "both".
   *
   * @return the word
   */
  public String word() {
    return word;
  }
}
