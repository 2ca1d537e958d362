/** The keys and values of LOG and STATUS (3.3.4, 3.3.5); a CString is a value in quotes. */
lexer grammar KeyValueLexer;

/** Any byte that at least one parent accepts in a key (3.3.5). */
fragment KEY_CHARACTER : ~[\u0000\t\n\u000B\u000C\r =] ;

/** Any byte of a value in quotes that needs no escape (3.3.4). */
fragment QUOTED_CHARACTER : ~[\u0000\n"\\] ;

/**
 * A backslash and the character after it (3.3.4). Up to three octal digits stand for one byte, but
 * Arti refuses a line with such an escape (E-11).
 */
fragment QUOTED_ESCAPE : '\\' TEXT_CHARACTER ;

/** The first byte of a value without quotes: not a quote (3.3.5). */
fragment BARE_FIRST : ~[\u0000\t\n\u000B\u000C\r "] ;

mode KEYS;

/**
 * The key of LOG's severity. In STATUS it is a key like any other.
 *
 * @spec 3.3.4-LOG-1
 * @in LOG<>=debug MESSAGE=hello
 * @ok  SEVERITY
 * @bad  severity
 */
SEVERITY_KEY : SP 'SEVERITY' -> mode(VALUES) ;

/**
 * The key of LOG's message. In STATUS it is a key like any other.
 *
 * @spec 3.3.4-LOG-1
 * @in LOG SEVERITY=debug<>=hello
 * @ok  MESSAGE
 * @bad  TEXT
 */
MESSAGE_KEY : SP 'MESSAGE' -> mode(VALUES) ;

/**
 * The key of STATUS's transport. In LOG it is a key like any other.
 *
 * @spec 3.3.5-STATUS-1
 * @in STATUS<>=obfs4 CONNECT=Success
 * @ok  TRANSPORT
 * @bad  PROGRAM
 */
TRANSPORT_KEY : SP 'TRANSPORT' -> mode(VALUES) ;

/**
 * The key that says which kind of STATUS it is, in the later edition of the specification. In
 * LOG it is a key like any other.
 *
 * @spec 3.3.5-TYPE-1
 * @in STATUS<>=version IMPLEMENTATION=trebuchet VERSION=2.1
 * @ok  TYPE
 * @bad  KIND
 */
TYPE_KEY : SP 'TYPE' -> mode(VALUES) ;

/**
 * Any other key.
 *
 * @spec 3.3.5-STATUS-5
 * @in STATUS TRANSPORT=obfs4<>=Success
 * @ok  CONNECT
 * @bad  CONNECT NOW
 */
KEY : SP KEYWORD_CHARACTER+ -> mode(VALUES) ;

/**
 * A key with other characters.
 *
 * @spec 3.3.5-STATUS-5
 * @in STATUS TRANSPORT=obfs4<>=Success
 * @warn  CONNECT.STATE
 */
BREACH_KEY : SP KEY_CHARACTER+ -> mode(VALUES) ;

mode VALUES;

/**
 * A value without quotes, with the equals sign before it. It may contain quotes, but not
 * begin with one.
 *
 * @spec 3.3.5-STATUS-3
 * @in STATUS TRANSPORT=obfs4 CONNECT<>
 * @ok =Success
 * @ok =say"hi"
 * @warn =
 */
STRING : '=' ( BARE_FIRST WORD_CHARACTER* )? -> mode(KEYS) ;

/**
 * A value in quotes, with the equals sign before it.
 *
 * @spec 3.3.4-LOG-3
 * @in LOG SEVERITY=debug MESSAGE<>
 * @ok ="Connected to bridge A"
 * @bad ="Connected to bridge A
 * @bad ="Connected" to bridge A
 */
QUOTED : '="' QUOTED_CHARACTER* '"' -> mode(KEYS) ;

/**
 * A value in quotes with escapes.
 *
 * @spec 3.3.4-LOG-3
 * @in LOG SEVERITY=debug MESSAGE<>
 * @ok ="say \"hi\""
 * @ok ="say \"hi\" on two\nlines"
 * @warn ="say \qhi"
 * @bad ="over \400"
 */
QUOTED_ESCAPED : '="' ( QUOTED_CHARACTER | QUOTED_ESCAPE )* '"' -> mode(KEYS) ;
