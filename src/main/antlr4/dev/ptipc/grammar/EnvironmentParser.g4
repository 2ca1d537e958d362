/** The small languages in TOR_PT_* variables: lists of items, any of which may be missing. */
parser grammar EnvironmentParser;

options { tokenVocab = EnvironmentLexer; }

/**
 * TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS.
 *
 * @spec 3.2.2-CT-1
 * @spec 3.2.3-ST-1
 */
names : name? ( COMMA name? )* EOF ;

/** One name. */
name : NAME | BREACH_NAME ;

/**
 * TOR_PT_MANAGED_TRANSPORT_VER.
 *
 * @spec 3.2.1-VER-3
 */
versions : offer? ( COMMA offer? )* EOF ;

/** One version. */
offer : OFFER | BREACH_OFFER ;

/**
 * TOR_PT_SERVER_BINDADDR.
 *
 * @spec 3.2.3-BA-1
 */
bindings : binding? ( COMMA binding? )* EOF ;

/** The address of one transport. */
binding : BINDING | BREACH_BINDING ;

/**
 * TOR_PT_SERVER_TRANSPORT_OPTIONS.
 *
 * @spec 3.2.3-STO-1
 */
serverOptions : serverOption? ( SEMICOLON serverOption? )* EOF ;

/** One option. */
serverOption : SERVER_OPTION | BREACH_SERVER_OPTION ;

/**
 * TOR_PT_ORPORT and TOR_PT_EXTENDED_SERVER_PORT.
 *
 * @spec 3.2.3-OR-1
 * @spec 3.2.3-EXT-1
 */
listener : ( LISTENER_ADDRESS | BREACH_LISTENER ) EOF ;

/**
 * TOR_PT_PROXY.
 *
 * @spec 3.2.2-PROXY-1
 */
proxy : ( PROXY_ADDRESS | BREACH_PROXY ) EOF ;
