package dev.ptipc.spec;

/** How strongly the published text puts a clause. */
public enum Level {
  /** An absolute demand, in the sense of RFC 2119. */
  MUST("MUST"),
  /** An absolute prohibition, in the sense of RFC 2119. */
  MUST_NOT("MUST NOT"),
  /** A demand that may be set aside for good reason, in the sense of RFC 2119. */
  SHOULD("SHOULD"),
  /** Left to choice, in the sense of RFC 2119; the word OPTIONAL means the same. */
  MAY("MAY"),
  /** Put as fact or as grammar, without a word of RFC 2119; as binding as grammar is. */
  STATED("stated"),
  /** Good practice that section 3.3 does not ask for. */
  ADVICE("advice"),
  /** Something the text implies and that nobody holds a program to. */
  NOTE("note");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /**
   * Returns the level as people write it, RFC 2119 words in capitals: "MUST NOT", "stated".
   *
   * @return the word or words
   */
  public String word() {
    return word;
  }

  /**
   * The level beside the id of a clause, where nothing else says what it is.
   *
   * @return the word or words; "stated as fact" where the text has no word of RFC 2119
   */
  public String inBrackets() {
    return this == STATED ? "stated as fact" : word;
  }
}
