/** Words of PtLexer, narrowed to what has no error. */
lexer grammar TransportLexer;

/** `TYPE=version`, which makes a STATUS the report of a version (E-09). */
TYPE_VERSION : SP 'TYPE=version' ;

/** The key of the program's name. */
IMPLEMENTATION : SP 'IMPLEMENTATION' ;

/** The key of the program's version. */
VERSION_KEY : SP 'VERSION' ;

/**
 * The severity of a LOG, with the equals sign before it.
 *
 * @spec 3.3.4-LOG-2
 */
SEVERITY_WORD : '=' ( 'error' | 'warning' | 'notice' | 'info' | 'debug' ) ;

/**
 * A value without quotes, with the equals sign before it. It may contain quotes, but not begin with
 * one.
 *
 * @spec 3.3.5-STATUS-3
 */
STRING : '=' BARE_FIRST WORD_CHARACTER* ;

/**
 * A value in quotes, with the equals sign before it.
 *
 * @spec 3.3.4-LOG-3
 */
QUOTED_ESCAPED : '="' ( QUOTED_CHARACTER | QUOTED_ESCAPE )+ '"' ;

/** An escape that every parent reads alike (E-11). */
fragment QUOTED_ESCAPE : '\\' [ntr"'\\] ;

/** An address and a port (3.3.2). */
fragment HOST_AND_PORT : ( IPV4_ADDRESS | '[' IPV6_ADDRESS ']' ) ':' PORT ;

/** A number from 1 to 65535, without a zero before it (3.3.2). */
fragment PORT
  : [1-9] DIGIT? DIGIT? DIGIT?
  | [1-5] DIGIT DIGIT DIGIT DIGIT
  | '6' [0-4] DIGIT DIGIT DIGIT
  | '65' [0-4] DIGIT DIGIT
  | '655' [0-2] DIGIT
  | '6553' [0-5]
  ;

/** The name is that of RFC 3986, which 3.3 does not cite (E-17). */
fragment IPV4_ADDRESS : DEC_OCTET '.' DEC_OCTET '.' DEC_OCTET '.' DEC_OCTET ;

/** A number from 0 to 255. */
fragment DEC_OCTET
  : DIGIT
  | [1-9] DIGIT
  | '1' DIGIT DIGIT
  | '2' [0-4] DIGIT
  | '25' [0-5]
  ;

/** The name is that of RFC 3986: at most one `::` stands for what is left out. */
fragment IPV6_ADDRESS
  : H16C H16C H16C H16C H16C H16C LS32
  | '::' H16C H16C H16C H16C H16C LS32
  | H16? '::' H16C H16C H16C H16C LS32
  | ( H16C? H16 )? '::' H16C H16C H16C LS32
  | ( H16C? H16C? H16 )? '::' H16C H16C LS32
  | ( H16C? H16C? H16C? H16 )? '::' H16C LS32
  | ( H16C? H16C? H16C? H16C? H16 )? '::' LS32
  | ( H16C? H16C? H16C? H16C? H16C? H16 )? '::' H16
  | ( H16C? H16C? H16C? H16C? H16C? H16C? H16 )? '::'
  ;

/** One to four hexadecimal digits. */
fragment H16 : HEX HEX? HEX? HEX? ;

/** The same with a colon. */
fragment H16C : H16 ':' ;

/** The last 32 bits: two numbers, or an IPv4 address. */
fragment LS32 : H16C H16 | IPV4_ADDRESS ;

/** A hexadecimal digit. */
fragment HEX : [0-9a-fA-F] ;
