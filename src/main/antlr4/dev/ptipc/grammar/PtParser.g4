/**
 * One line of the Pluggable Transport IPC protocol, version 1, without its LF.
 *
 * An alternative or rule whose name begins with `breach` can be read, but breaks a clause; a line
 * that no alternative fits cannot be read at all.
 */
parser grammar PtParser;

import ArgsParser, KeyValueParser;

options { tokenVocab = PtLexer; }

// 3.3 The metaformat

/**
 * `<Line>` of the specification, without its `<NL>`.
 *
 * @spec 3.3-LINE-1
 * @ok VERSION 1
 * @ok HELLO world
 * @bad VERSION
 */
line : message EOF ;

/**
 * One of the thirteen messages, or a keyword that a parent ignores: `<Keyword> <OptArgs>`.
 *
 * @spec 3.3-LINE-1
 * @spec 3.3-UNKNOWN-1
 * @ok CMETHODS DONE
 * @bad CMETHODS ready
 */
message
  : versionError
  | version
  | envError
  | proxyDone
  | proxyError
  | clientMethod
  | clientMethodError
  | clientMethodsDone
  | serverMethod
  | serverMethodError
  | serverMethodsDone
  | log
  | status
  | unknown
  ;

/**
 * A keyword that version 1 does not have, and its `<OptArgs>` if any: a parent ignores the line.
 *
 * @spec 3.3-UNKNOWN-1
 * @ok HELLO
 * @ok HELLO world
 * @bad HELLO?
 */
unknown : word=UNKNOWN_KEYWORD text=UNKNOWN_TEXT? ;

// 3.3.1 Common messages

/**
 * None of the offered versions is known to the transport. It exits after this line.
 *
 * @spec 3.3.1-VERSIONERR-2
 * @spec 3.3.1-VERSIONERR-3
 * @ok VERSION-ERROR no-version
 * @bad VERSION-ERROR
 */
versionError : VERSION_ERROR reason=ERROR_MESSAGE ;

/**
 * The transport will speak this version of the protocol.
 *
 * @spec 3.3.1-VERSION-1
 * @spec 3.3.1-VERSION-3
 * @ok VERSION 1
 * @bad VERSION 2
 * @bad VERSION 1 2
 */
version : VERSION ( number=VERSION_ONE | number=BREACH_VERSION ) ;

/**
 * The environment cannot be used. The transport exits after this line.
 *
 * @spec 3.3.1-ENVERR-1
 * @ok ENV-ERROR No TOR_PT_AUTH_COOKIE_FILE when TOR_PT_EXTENDED_SERVER_PORT set
 * @bad ENV-ERROR
 */
envError : ENV_ERROR reason=ERROR_MESSAGE ;

// 3.3.2 Client messages

/**
 * The upstream proxy can be used, and will be.
 *
 * @spec 3.3.2-PROXYDONE-1
 * @ok PROXY DONE
 * @bad PROXY ready
 */
proxyDone : PROXY DONE ;

/**
 * The upstream proxy cannot be used. The transport exits after this line.
 *
 * @spec 3.3.2-PROXYERR-1
 * @ok PROXY-ERROR SOCKS 4 upstream proxies unsupported.
 * @bad PROXY-ERROR
 */
proxyError : PROXY_ERROR reason=ERROR_MESSAGE ;

/**
 * A client transport is listening.
 *
 * @spec 3.3.2-CMETHOD-1
 * @ok CMETHOD trebuchet socks5 127.0.0.1:19999
 * @bad CMETHOD trebuchet socks5
 * @bad CMETHOD trebuchet socks6 127.0.0.1:19999
 */
clientMethod
  : CMETHOD name=transportName ( protocol=PROTOCOL | protocol=BREACH_PROTOCOL ) address=ADDRESS
  ;

/**
 * A client transport could not be started.
 *
 * @spec 3.3.2-CMETHODERR-1
 * @ok CMETHOD-ERROR trebuchet no rocks available
 * @bad CMETHOD-ERROR trebuchet
 */
clientMethodError : CMETHOD_ERROR name=transportName reason=ERROR_MESSAGE ;

/**
 * Every client transport has been reported.
 *
 * @spec 3.3.2-DONE-2
 * @ok CMETHODS DONE
 * @bad CMETHODS DONE now
 */
clientMethodsDone : CMETHODS DONE ;

/**
 * The name of a transport.
 *
 * @spec 3.1-NAME-1
 * @in CMETHOD-ERROR<> no rocks available
 * @ok  trebuchet
 * @bad  4trebuchet
 */
transportName : TRANSPORT_NAME | BREACH_TRANSPORT_NAME ;

// 3.3.3 Server messages; the options of SMETHOD are in ArgsParser

/**
 * A server transport is listening.
 *
 * @spec 3.3.3-SMETHOD-1
 * @spec 3.3.3-OPT-1
 * @ok SMETHOD trebuchet 198.51.100.1:19999
 * @ok SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N=13
 * @bad SMETHOD trebuchet
 */
serverMethod : SMETHOD name=transportName address=ADDRESS option* ;

/**
 * A server transport could not be started.
 *
 * @spec 3.3.3-SMETHODERR-1
 * @ok SMETHOD-ERROR trebuchet no cows available
 * @bad SMETHOD-ERROR trebuchet
 */
serverMethodError : SMETHOD_ERROR name=transportName reason=ERROR_MESSAGE ;

/**
 * Every server transport has been reported.
 *
 * @spec 3.3.3-DONE-2
 * @ok SMETHODS DONE
 * @bad SMETHODS
 */
serverMethodsDone : SMETHODS DONE ;

// 3.3.4 Log message

/**
 * Something for the log.
 *
 * @spec 3.3.4-LOG-1
 * @ok LOG SEVERITY=debug MESSAGE="Connected to bridge A"
 * @warn LOG MESSAGE=hello SEVERITY=debug
 * @bad LOG MESSAGE=hello
 * @bad LOG DEBUG hello
 */
log
  : LOG severity logMessage
  | LOG breachPair+
  ;

/**
 * The severity of a LOG.
 *
 * @spec 3.3.4-LOG-2
 * @in LOG<> MESSAGE=hello
 * @ok  SEVERITY=error
 * @ok  SEVERITY=notice
 * @warn  SEVERITY="info"
 * @bad  SEVERITY=warn
 */
severity : SEVERITY_KEY value ;

/**
 * The text of a LOG.
 *
 * @spec 3.3.4-LOG-3
 * @in LOG SEVERITY=debug<>
 * @ok  MESSAGE=hello
 * @ok  MESSAGE="hello world"
 * @bad  MESSAGE=hello world
 */
logMessage : MESSAGE_KEY value ;

// 3.3.5 Status message; its pairs are in KeyValueParser

/**
 * How a transport is doing.
 *
 * @spec 3.3.5-STATUS-1
 * @spec 3.3.5-STATUS-2
 * @spec 3.3.5-TYPE-1
 * @spec 3.3.5-VERSION-1
 * @ok STATUS TRANSPORT=obfs4 ADDRESS=198.51.100.123:1234 CONNECT=Success
 * @ok STATUS TYPE=version IMPLEMENTATION="lyrebird" VERSION="0.8.1"
 * @ok STATUS VERSION="0.8.1" IMPLEMENTATION="lyrebird" TYPE=version
 * @warn STATUS CONNECT=Success TRANSPORT=obfs4
 * @warn STATUS TYPE=bootstrap PERCENT=42
 * @bad STATUS TYPE=version IMPLEMENTATION="lyrebird"
 * @bad STATUS TRANSPORT=obfs4
 */
status
  : STATUS transport pair+
  | STATUS pair* type pair*
  | STATUS breachPair+
  ;

/**
 * The transport that a STATUS is about.
 *
 * @spec 3.3.5-STATUS-1
 * @spec 3.3.5-STATUS-4
 * @in STATUS<> CONNECT=Success
 * @ok  TRANSPORT=obfs4
 * @ok  TRANSPORT="any name"
 */
transport : TRANSPORT_KEY value ;

/**
 * What kind of STATUS it is, in the later edition of the specification. `TYPE=version` gives the
 * version of the program, in the pairs IMPLEMENTATION and VERSION.
 *
 * @spec 3.3.5-TYPE-1
 * @spec 3.3.5-VERSION-1
 * @in STATUS<> IMPLEMENTATION=trebuchet VERSION=2.1
 * @ok  TYPE=version
 * @ok  TYPE="version"
 * @bad  TYPE=version TYPE=version
 */
type : TYPE_KEY value ;
