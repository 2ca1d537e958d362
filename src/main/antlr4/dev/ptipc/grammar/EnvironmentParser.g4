/**
 * The small languages in TOR_PT_* variables and in the arguments of a connection: lists of items, any
 * of which may be missing.
 */
parser grammar EnvironmentParser;

options { tokenVocab = EnvironmentLexer; }

/**
 * TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS: the transports that the parent asks for.
 *
 * @spec 3.2.2-CT-1
 * @spec 3.2.3-ST-1
 * @ok obfs4,snowflake
 * @ok obfs4,
 * @bad obfs4,obfs-4
 */
names : name? ( COMMA name? )* EOF ;

/**
 * One name.
 *
 * @spec 3.1-NAME-1
 * @ok obfs4
 * @bad obfs-4
 */
name : NAME | BREACH_NAME ;

/**
 * TOR_PT_MANAGED_TRANSPORT_VER: the versions of the protocol that the parent speaks.
 *
 * @spec 3.2.1-VER-3
 * @ok 1
 * @ok 1,2
 * @bad 1, 2
 */
versions : offer? ( COMMA offer? )* EOF ;

/**
 * One version.
 *
 * @spec 3.2.1-VER-3
 * @ok 1
 * @bad 1 2
 */
offer : OFFER | BREACH_OFFER ;

/**
 * TOR_PT_SERVER_BINDADDR: where the transports of a server must listen.
 *
 * @spec 3.2.3-BA-1
 * @ok obfs4-127.0.0.1:443,snowflake-[::1]:8443
 * @bad 127.0.0.1:443
 */
bindings : binding? ( COMMA binding? )* EOF ;

/**
 * The address of one transport.
 *
 * @spec 3.2.3-BA-1
 * @ok obfs4-127.0.0.1:443
 * @bad obfs4-127.0.0.1
 */
binding : BINDING | BREACH_BINDING ;

/**
 * TOR_PT_SERVER_TRANSPORT_OPTIONS: options for individual transports of a server.
 *
 * @spec 3.2.3-STO-1
 * @ok obfs4:iat-mode=1;obfs4:cert=abc
 * @bad obfs4:iat-mode
 */
serverOptions : serverOption? ( SEMICOLON serverOption? )* EOF ;

/**
 * One option.
 *
 * @spec 3.2.3-STO-1
 * @ok obfs4:iat-mode=1
 * @bad iat-mode=1
 */
serverOption : SERVER_OPTION | BREACH_SERVER_OPTION ;

/**
 * TOR_PT_ORPORT and TOR_PT_EXTENDED_SERVER_PORT: where a server passes its traffic on to.
 *
 * @spec 3.2.3-OR-1
 * @spec 3.2.3-EXT-1
 * @ok 127.0.0.1:9001
 * @bad 127.0.0.1
 */
listener : ( LISTENER_ADDRESS | BREACH_LISTENER ) EOF ;

/**
 * TOR_PT_PROXY: the proxy that a client must connect through.
 *
 * @spec 3.2.2-PROXY-1
 * @ok socks5://127.0.0.1:9050
 * @bad socks5://127.0.0.1:9050/path
 */
proxy : ( PROXY_ADDRESS | BREACH_PROXY ) EOF ;

/**
 * The arguments of one connection, as a parent hands them over in SOCKS.
 *
 * @spec 3.5-ARGS-1
 * @ok cert=AAAA;iat-mode=0
 * @bad cert=AAAA;iat-mode
 */
arguments : argument? ( SEMICOLON argument? )* EOF ;

/**
 * One argument.
 *
 * @spec 3.5-ARGS-1
 * @ok cert=AAAA
 * @bad =AAAA
 */
argument : ARGUMENT | BREACH_ARGUMENT ;
