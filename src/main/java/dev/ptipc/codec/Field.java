package dev.ptipc.codec;

/** A position in a line: what is due there. The names are those of the lexer's modes. */
public enum Field {
  /** The keyword, at the start of the line. */
  DEFAULT_MODE("a keyword"),
  /** The operand of VERSION. */
  VERSION_OPERAND("a version"),
  /** The operand of PROXY, CMETHODS and SMETHODS. */
  DONE_WORD("`DONE`"),
  /** The text of an error message. */
  REASON("an error message"),
  /** What follows an unknown keyword. */
  ANYTHING("text"),
  /** Nothing more. */
  END("the end of the line"),
  /** The name in CMETHOD. */
  CMETHOD_NAME("the name of a transport"),
  /** The protocol in CMETHOD. */
  CMETHOD_PROTOCOL("`socks4` or `socks5`"),
  /** The address in CMETHOD. */
  CMETHOD_ADDRESS("an address such as `127.0.0.1:1234`"),
  /** The name in SMETHOD. */
  SMETHOD_NAME("the name of a transport"),
  /** The address in SMETHOD. */
  SMETHOD_ADDRESS("an address such as `198.51.100.1:1234`"),
  /** The name in CMETHOD-ERROR and SMETHOD-ERROR. */
  FAILED_NAME("the name of a transport"),
  /** An option of SMETHOD, or the end. */
  OPTIONS("an option or the end of the line"),
  /** The text of an option of SMETHOD. */
  OPTION_WORD("the text of an option"),
  /** The inside of ARGS. */
  PAIRS("a `KEY=VALUE` pair"),
  /** A key of LOG or STATUS, or the end. */
  KEYS("a `KEY=VALUE` pair"),
  /** The equals sign and value of LOG or STATUS. */
  VALUES("an equals sign and a value");

  private final String due;

  Field(String due) {
    this.due = due;
  }

  /**
   * What is due at the position.
   *
   * @return a few words for a sentence
   */
  public String due() {
    return due;
  }

  /**
   * Whether a line that has come so far cannot end.
   *
   * @return false where something more may stand, but need not
   */
  boolean isDue() {
    return switch (this) {
      case END, OPTIONS, OPTION_WORD, PAIRS, KEYS -> false;
      default -> true;
    };
  }
}
