package dev.ptipc.emit;

/** What a token is in a message. */
enum TokenRole {
  /** Nothing that is kept. */
  NONE,
  /** The first word of the line. */
  KEYWORD,
  /** A field of the whole message, by its label in the grammar. */
  FIELD,
  /** The name of an option of SMETHOD, with its colon. */
  OPTION_NAME,
  /** What follows that name. */
  OPTION_TEXT,
  /** A word where an option belongs. */
  OPTION,
  /** ARGS: begins. */
  ARGS,
  /** A key of ARGS. */
  ARG_KEY,
  /** A value of ARGS, with its equals sign. */
  ARG_VALUE,
  /** Between two pairs of ARGS. */
  COMMA,
  /** A key of LOG or STATUS. */
  KEY,
  /** A value of LOG or STATUS, with its equals sign. */
  VALUE
}
