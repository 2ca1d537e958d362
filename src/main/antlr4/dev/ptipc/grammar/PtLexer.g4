/**
 * The words of one line of the Pluggable Transport IPC protocol, version 1.
 *
 * The input is a line without its LF, each byte one character. There is a mode for each position
 * of a field and a token for each field; the SP before a field is part of its token. A token whose
 * name begins with BREACH_ has a plain meaning and breaks a clause.
 */
lexer grammar PtLexer;

import MetaformatLexer, MethodLexer, ArgsLexer, KeyValueLexer;

/**
 * The version of the protocol that the transport will speak follows.
 *
 * @spec 3.3.1-VERSION-1
 * @ok VERSION 1
 */
VERSION : 'VERSION' -> mode(VERSION_OPERAND) ;

/**
 * No version is known to both sides; the reason follows.
 *
 * @spec 3.3.1-VERSIONERR-1
 * @ok VERSION-ERROR no-version
 */
VERSION_ERROR : 'VERSION-ERROR' -> mode(REASON) ;

/**
 * The environment cannot be used; the reason follows.
 *
 * @spec 3.3.1-ENVERR-1
 * @ok ENV-ERROR No TOR_PT_AUTH_COOKIE_FILE when TOR_PT_EXTENDED_SERVER_PORT set
 */
ENV_ERROR : 'ENV-ERROR' -> mode(REASON) ;

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
 * A client transport listens; its name, protocol and address follow.
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

/**
 * A server transport listens; its name, address and options follow.
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

/**
 * Any other keyword. It must stay the last: of two rules that match the same text the first wins,
 * and a longer match wins over both, so VERSIONX is unknown.
 *
 * @spec 3.3-KEYWORD-1
 * @spec 3.3-UNKNOWN-1
 * @ok VERSIONX 1
 * @bad +VERSION 1
 */
UNKNOWN_KEYWORD : KEYWORD_CHARACTER+ -> mode(ANYTHING) ;
