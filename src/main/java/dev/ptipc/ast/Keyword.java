package dev.ptipc.ast;

/** The keywords of the protocol: which messages there are. Compared whole and by case (E-21). */
public enum Keyword {
  /** The version that the transport will speak (3.3.1). */
  VERSION("VERSION"),
  /** No version in common (3.3.1). */
  VERSION_ERROR("VERSION-ERROR"),
  /** The environment cannot be used (3.3.1). */
  ENV_ERROR("ENV-ERROR"),
  /** The upstream proxy will be used (3.3.2). */
  PROXY("PROXY"),
  /** The upstream proxy cannot be used (3.3.2). */
  PROXY_ERROR("PROXY-ERROR"),
  /** A client transport listens (3.3.2). */
  CMETHOD("CMETHOD"),
  /** A client transport could not be started (3.3.2). */
  CMETHOD_ERROR("CMETHOD-ERROR"),
  /** Every client transport has been reported (3.3.2). */
  CMETHODS("CMETHODS"),
  /** A server transport listens (3.3.3). */
  SMETHOD("SMETHOD"),
  /** A server transport could not be started (3.3.3). */
  SMETHOD_ERROR("SMETHOD-ERROR"),
  /** Every server transport has been reported (3.3.3). */
  SMETHODS("SMETHODS"),
  /** Something for the log (3.3.4). */
  LOG("LOG"),
  /** How a transport is doing (3.3.5). */
  STATUS("STATUS"),
  /** Any other keyword; a parent ignores the line (3.3-UNKNOWN-1). */
  UNKNOWN("UNKNOWN");

  private final String word;

  Keyword(String word) {
    this.word = word;
  }

  /**
   * The keyword as it stands in a line.
   *
   * @return the word; for {@link #UNKNOWN} a name that reports use
   */
  public String word() {
    return word;
  }

  /**
   * Finds a keyword.
   *
   * @param word the first word of a line
   * @return its keyword, or {@link #UNKNOWN}
   */
  public static Keyword of(String word) {
    for (Keyword keyword : values()) {
      if (keyword != UNKNOWN && keyword.word.equals(word)) {
        return keyword;
      }
    }
    return UNKNOWN;
  }
}
