/** What is the same for every message: characters, free text, one-word operands, the end. */
lexer grammar MetaformatLexer;

fragment SP : ' ' ;

/** What a keyword, a key and the name of an option are made of. */
fragment KEYWORD_CHARACTER : [a-zA-Z0-9_-] ;

/** Everything that a line can hold: only NUL and LF are out of the question. */
fragment TEXT_CHARACTER : ~[\u0000\n] ;

/** What white space cannot end: SP, TAB, VT, FF and CR separate words for one parent or another. */
fragment WORD_CHARACTER : ~[\u0000\t\n\u000B\u000C\r ] ;

/** A decimal digit. */
fragment DIGIT : [0-9] ;

/** A name as the language C has them. */
fragment IDENTIFIER : [a-zA-Z_] [a-zA-Z0-9_]* ;

mode VERSION_OPERAND;

/**
 * The version that this text describes.
 *
 * @spec 3.3.1-VERSION-3
 * @in VERSION<>
 * @ok  1
 */
VERSION_ONE : SP '1' -> mode(END) ;

/**
 * Another version: a parent of this version will refuse it.
 *
 * @spec 3.3.1-VERSION-3
 * @in VERSION<>
 * @bad  2
 */
BREACH_VERSION : SP WORD_CHARACTER+ -> mode(END) ;

mode DONE_WORD;

/**
 * The one word that may follow PROXY, CMETHODS and SMETHODS.
 *
 * @spec 3.3.2-DONE-2
 * @in CMETHODS<>
 * @ok  DONE
 * @bad  READY
 */
DONE : SP 'DONE' -> mode(END) ;

mode REASON;

/**
 * An error message: one or more bytes, to the end of the line.
 *
 * @spec 3.3-ARGCHAR-1
 * @spec 3.3.1-ENVERR-1
 * @in ENV-ERROR<>
 * @ok  no TOR_PT_STATE_LOCATION
 * @ok   spaces  stay
 */
ERROR_MESSAGE : SP TEXT_CHARACTER+ -> mode(END) ;

mode ANYTHING;

/**
 * What follows an unknown keyword.
 *
 * @spec 3.3-ARGS-1
 * @in HELLO<>
 * @ok  world
 */
UNKNOWN_TEXT : SP TEXT_CHARACTER+ -> mode(END) ;

mode END;

/** The end of the line. It is cut off before the line gets here, so nothing may stand here. */
NL : '\n' ;
