/**
 * The words of one line of the Pluggable Transport IPC protocol, version 1.
 *
 * The input is a line without its LF, each byte one character. There is a mode for each position
 * of a field and a token for each field; the SP before a field is part of its token. A token whose
 * name begins with BREACH_ can be read, but breaks a clause. Keywords come first, then the fields
 * that follow them, both in the order of the specification.
 */
lexer grammar PtLexer;

import ArgsLexer, KeyValueLexer;

// 3.3 The metaformat: the characters of a line

/** The space before a field: `<SP>` (3.3). */
fragment SP : ' ' ;
/** `<KeywordChar>` (3.3), of which keys and names of options are made too. */
fragment KEYWORD_CHARACTER : [a-zA-Z0-9_-] ;
/** `<ArgChar>`, and bytes above ASCII: all but NUL and LF (3.3). */
fragment TEXT_CHARACTER : ~[\u0000\n] ;
/** Any byte of a word: not NUL, and no white space in any form (3.3). */
fragment WORD_CHARACTER : ~[\u0000\t\n\u000B\u000C\r ] ;
/** A decimal digit. */
fragment DIGIT : [0-9] ;
/** A C identifier: the form that names of transports have (3.1). */
fragment IDENTIFIER : [a-zA-Z_] [a-zA-Z0-9_]* ;

// 3.3.1 Keywords of the common messages

/**
 * No version is known to both sides; the reason follows.
 *
 * @spec 3.3.1-VERSIONERR-1
 * @ok VERSION-ERROR no-version
 */
VERSION_ERROR : 'VERSION-ERROR' -> mode(REASON) ;

/**
 * The version of the protocol that the transport will speak follows.
 *
 * @spec 3.3.1-VERSION-1
 * @ok VERSION 1
 */
VERSION : 'VERSION' -> mode(VERSION_OPERAND) ;

/**
 * The environment cannot be used; the reason follows.
 *
 * @spec 3.3.1-ENVERR-1
 * @ok ENV-ERROR No TOR_PT_AUTH_COOKIE_FILE when TOR_PT_EXTENDED_SERVER_PORT set
 */
ENV_ERROR : 'ENV-ERROR' -> mode(REASON) ;

// 3.3.2 Keywords of client messages

/**
 * The upstream proxy is accepted.
 *
 * @spec 3.3.2-PROXYDONE-1
 * @ok PROXY DONE
 */
PROXY : 'PROXY' -> mode(DONE_WORD) ;

/**
 * The upstream proxy cannot be used; the reason follows.
 *
 * @spec 3.3.2-PROXYERR-1
 * @ok PROXY-ERROR SOCKS 4 upstream proxies unsupported.
 */
PROXY_ERROR : 'PROXY-ERROR' -> mode(REASON) ;

/**
 * A client transport is listening; its name, protocol and address follow.
 *
 * @spec 3.3.2-CMETHOD-1
 * @ok CMETHOD trebuchet socks5 127.0.0.1:19999
 */
CMETHOD : 'CMETHOD' -> mode(CMETHOD_NAME) ;

/**
 * A client transport could not be started; its name and the reason follow.
 *
 * @spec 3.3.2-CMETHODERR-1
 * @ok CMETHOD-ERROR trebuchet no rocks available
 */
CMETHOD_ERROR : 'CMETHOD-ERROR' -> mode(FAILED_NAME) ;

/**
 * Every client transport has been reported.
 *
 * @spec 3.3.2-DONE-2
 * @ok CMETHODS DONE
 */
CMETHODS : 'CMETHODS' -> mode(DONE_WORD) ;

// 3.3.3 Keywords of server messages

/**
 * A server transport is listening; its name, address and options follow.
 *
 * @spec 3.3.3-SMETHOD-1
 * @ok SMETHOD trebuchet 198.51.100.1:19999
 */
SMETHOD : 'SMETHOD' -> mode(SMETHOD_NAME) ;

/**
 * A server transport could not be started; its name and the reason follow.
 *
 * @spec 3.3.3-SMETHODERR-1
 * @ok SMETHOD-ERROR trebuchet no cows available
 */
SMETHOD_ERROR : 'SMETHOD-ERROR' -> mode(FAILED_NAME) ;

/**
 * Every server transport has been reported.
 *
 * @spec 3.3.3-DONE-2
 * @ok SMETHODS DONE
 */
SMETHODS : 'SMETHODS' -> mode(DONE_WORD) ;

// 3.3.4 and 3.3.5 Keywords of log and status messages, whose fields are in KeyValueLexer

/**
 * Something for the log follows.
 *
 * @spec 3.3.4-LOG-1
 * @ok LOG SEVERITY=debug MESSAGE="Connected to bridge A"
 */
LOG : 'LOG' -> mode(KEYS) ;

/**
 * How a transport is doing follows.
 *
 * @spec 3.3.5-STATUS-1
 * @ok STATUS TRANSPORT=obfs4 CONNECT=Success
 */
STATUS : 'STATUS' -> mode(KEYS) ;

// 3.3 Any other keyword. The rule must stay the last of its mode: the longest match wins, but of two
// equally long matches the first rule does.

/**
 * Any other `<Keyword>`. Keywords are compared as a whole, so VERSIONX is one of these.
 *
 * @spec 3.3-KEYWORD-1
 * @spec 3.3-UNKNOWN-1
 * @ok VERSIONX 1
 * @bad +VERSION 1
 */
UNKNOWN_KEYWORD : KEYWORD_CHARACTER+ -> mode(ANYTHING) ;

mode ANYTHING;
/**
 * `<OptArgs>` in one token: whatever follows an unknown keyword.
 *
 * @spec 3.3-ARGS-1
 * @in HELLO<>
 * @ok  world
 */
UNKNOWN_TEXT : SP TEXT_CHARACTER+ -> mode(END) ;

// 3.3.1 Fields of the common messages

mode REASON;
/**
 * `<ErrorMessage>`: one or more bytes, to the end of the line.
 *
 * @spec 3.3-ARGCHAR-1
 * @spec 3.3.1-ENVERR-1
 * @in ENV-ERROR<>
 * @ok  no TOR_PT_STATE_LOCATION
 * @ok   spaces  stay
 */
ERROR_MESSAGE : SP TEXT_CHARACTER+ -> mode(END) ;

mode VERSION_OPERAND;
/**
 * `<ProtocolVersion>`: the one that the specification describes.
 *
 * @spec 3.3.1-VERSION-3
 * @in VERSION<>
 * @ok  1
 */
VERSION_ONE : SP '1' -> mode(END) ;

/**
 * Any other version: a parent that speaks version 1 will refuse it.
 *
 * @spec 3.3.1-VERSION-3
 * @in VERSION<>
 * @bad  2
 */
BREACH_VERSION : SP WORD_CHARACTER+ -> mode(END) ;

// 3.3.2 Fields of client messages, and of the server messages that repeat them

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

mode CMETHOD_NAME;
/**
 * The name of a transport: a C identifier.
 *
 * @spec 3.1-NAME-1
 * @in CMETHOD<> socks5 127.0.0.1:19999
 * @ok  trebuchet
 * @ok  rot_by_N
 * @bad  obfs-4
 */
TRANSPORT_NAME : SP IDENTIFIER -> mode(CMETHOD_PROTOCOL) ;

/**
 * Any other word where the name of a transport belongs.
 *
 * @spec 3.1-NAME-1
 * @in CMETHOD<> socks5 127.0.0.1:19999
 * @bad  4obfs
 */
BREACH_TRANSPORT_NAME : SP WORD_CHARACTER+ -> mode(CMETHOD_PROTOCOL) ;

mode SMETHOD_NAME;
/** TRANSPORT_NAME after SMETHOD. */
SERVER_TRANSPORT_NAME : SP IDENTIFIER -> type(TRANSPORT_NAME), mode(SMETHOD_ADDRESS) ;

/** BREACH_TRANSPORT_NAME after SMETHOD. */
BREACH_SERVER_TRANSPORT_NAME
  : SP WORD_CHARACTER+ -> type(BREACH_TRANSPORT_NAME), mode(SMETHOD_ADDRESS)
  ;

mode FAILED_NAME;
/** TRANSPORT_NAME after CMETHOD-ERROR and SMETHOD-ERROR. */
FAILED_TRANSPORT_NAME : SP IDENTIFIER -> type(TRANSPORT_NAME), mode(REASON) ;

/** BREACH_TRANSPORT_NAME after CMETHOD-ERROR and SMETHOD-ERROR. */
BREACH_FAILED_TRANSPORT_NAME
  : SP WORD_CHARACTER+ -> type(BREACH_TRANSPORT_NAME), mode(REASON)
  ;

mode CMETHOD_PROTOCOL;
/**
 * The protocol in which the parent speaks to the transport.
 *
 * @spec 3.3.2-CMETHOD-1
 * @in CMETHOD trebuchet<> 127.0.0.1:19999
 * @ok  socks4
 * @ok  socks5
 * @bad  SOCKS5
 */
PROTOCOL : SP ( 'socks4' | 'socks5' ) -> mode(CMETHOD_ADDRESS) ;

/**
 * A protocol that version 1 does not know.
 *
 * @spec 3.3.2-CMETHOD-1
 * @in CMETHOD trebuchet<> 127.0.0.1:19999
 * @bad  transparent-TCP
 */
BREACH_PROTOCOL : SP WORD_CHARACTER+ -> mode(CMETHOD_ADDRESS) ;

mode CMETHOD_ADDRESS;
/** A host and a port, separated by the last colon; judged after parsing (3.3.2). */
fragment HOST_AND_PORT : WORD_CHARACTER+ ':' PORT ;
/** A number of one to nine digits, which any parent can hold (3.3.2). */
fragment PORT : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? ;

/**
 * Where a transport listens.
 *
 * @spec 3.3.2-CMETHOD-2
 * @spec 3.3.3-SMETHOD-2
 * @in CMETHOD trebuchet socks5<>
 * @ok  127.0.0.1:19999
 * @ok  [::1]:19999
 * @bad  localhost:19999
 * @bad  127.0.0.1
 */
ADDRESS : SP HOST_AND_PORT -> mode(END) ;

mode SMETHOD_ADDRESS;
/** ADDRESS after the name in SMETHOD. */
SERVER_ADDRESS : SP HOST_AND_PORT -> type(ADDRESS), mode(OPTIONS) ;

// 3.3 The end of a line

mode END;
/** `<NL>` (3.3). It is cut off before the line is read, so nothing can stand here. */
NL : '\n' ;
