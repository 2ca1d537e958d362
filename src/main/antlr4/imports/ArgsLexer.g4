/** The options of SMETHOD, and the pairs of its ARGS option with their escapes (3.3.3). */
lexer grammar ArgsLexer;

/** The name of an option, with its colon (3.3.3). */
fragment OPTION_NAME_TEXT : KEYWORD_CHARACTER+ ':' ;

/** A word that does not begin with `name:`: it has no colon, or no name before the colon. */
fragment NAMELESS
  : KEYWORD_CHARACTER+
  | KEYWORD_CHARACTER* NOT_NAME WORD_CHARACTER*
  | ':' WORD_CHARACTER*
  ;

/** A byte of a word that cannot stand in the name of an option. */
fragment NOT_NAME : ~[\u0000\t\n\u000B\u000C\r :a-zA-Z0-9_-] ;

/** Any byte of a key or value in ARGS that needs no escape (3.3.3). */
fragment ARG_CHARACTER : ~[\u0000\t\n\u000B\u000C\r =,\\] ;

/** A backslash and the character that it escapes (3.3.3). */
fragment ARG_ESCAPE : '\\' WORD_CHARACTER ;

mode OPTIONS;

/**
 * The option with what clients need to know: `ARGS:` and its pairs.
 *
 * @spec 3.3.3-OPT-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323<>
 * @ok  ARGS:N=13
 */
ARGS : SP 'ARGS:' -> mode(PAIRS) ;

// Must stay after ARGS, whose text it matches too.

/**
 * The name of any other option.
 *
 * @spec 3.3.3-OPT-2
 * @in SMETHOD trebuchet 198.51.100.1:19999<>
 * @ok  FORWARD:1
 */
OPTION_NAME : SP OPTION_NAME_TEXT -> mode(OPTION_WORD) ;

/**
 * A word that is no option.
 *
 * @spec 3.3.3-ARGS-3
 * @in SMETHOD trebuchet 198.51.100.1:19999<>
 * @bad  rocks
 */
BREACH_OPTION : SP NAMELESS ;

mode OPTION_WORD;

/**
 * The text of an option, up to the next SP.
 *
 * @spec 3.3.3-OPT-2
 * @in SMETHOD trebuchet 198.51.100.1:19999 FORWARD:<>
 * @ok 1
 */
OPTION_TEXT : WORD_CHARACTER+ -> mode(OPTIONS) ;

/** ARGS after another option. */
ARGS_AFTER_OPTION : SP 'ARGS:' -> type(ARGS), mode(PAIRS) ;

/** OPTION_NAME after another option. */
OPTION_NAME_AFTER_OPTION : SP OPTION_NAME_TEXT -> type(OPTION_NAME), mode(OPTION_WORD) ;

/** BREACH_OPTION after another option. */
BREACH_OPTION_AFTER_OPTION : SP NAMELESS -> type(BREACH_OPTION), mode(OPTIONS) ;

mode PAIRS;

/**
 * A key of ARGS.
 *
 * @spec 3.3.3-ARGS-1
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>=13
 * @ok N
 */
ARG_KEY : ARG_CHARACTER+ ;

/**
 * A key of ARGS with escapes.
 *
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>=13
 * @ok a\=b
 * @ok a\,b
 */
ARG_KEY_ESCAPED : ( ARG_CHARACTER | ARG_ESCAPE )+ ;

/**
 * A key of ARGS that ends in the middle of an escape.
 *
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>
 * @bad N\
 */
BREACH_ARG_KEY : ( ARG_CHARACTER | ARG_ESCAPE )* '\\' ;

/**
 * A value of ARGS, with the equals sign before it.
 *
 * @spec 3.3.3-ARGS-1
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N<>
 * @ok =13
 * @ok =
 */
ARG_VALUE : '=' ARG_CHARACTER* ;

/**
 * A value of ARGS with escapes.
 *
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N<>
 * @ok =a\=b
 * @ok =a\\b
 */
ARG_VALUE_ESCAPED : '=' ( ARG_CHARACTER | ARG_ESCAPE )+ ;

/**
 * A value of ARGS with a bare equals sign, or one that ends in the middle of an escape.
 *
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N<>
 * @bad =a=b
 * @bad =a\
 */
BREACH_ARG_VALUE : '=' ( ARG_CHARACTER | ARG_ESCAPE | '=' )* '\\'? ;

/**
 * Separates two pairs of ARGS.
 *
 * @spec 3.3.3-ARGS-1
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:a=b<>c=d
 * @ok ,
 * @bad ,,
 */
COMMA : ',' ;

/** ARGS after a pair. */
ARGS_AFTER_PAIR : SP 'ARGS:' -> type(ARGS) ;

/** OPTION_NAME after a pair. */
OPTION_NAME_AFTER_PAIR : SP OPTION_NAME_TEXT -> type(OPTION_NAME), mode(OPTION_WORD) ;

/** BREACH_OPTION after a pair. */
BREACH_OPTION_AFTER_PAIR : SP NAMELESS -> type(BREACH_OPTION), mode(OPTIONS) ;
