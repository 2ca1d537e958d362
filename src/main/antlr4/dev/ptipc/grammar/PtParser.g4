/**
 * One line of the Pluggable Transport IPC protocol, version 1, without its LF.
 *
 * An alternative or rule whose name begins with `breach` has a plain meaning and breaks a clause;
 * a line that no alternative fits has no meaning at all.
 */
parser grammar PtParser;

import MethodParser, ArgsParser, KeyValueParser;

options { tokenVocab = PtLexer; }

/**
 * A whole line.
 *
 * @spec 3.3-LINE-1
 * @ok VERSION 1
 * @ok HELLO world
 * @bad VERSION
 */
line : message EOF ;

/**
 * One of the thirteen messages, or a keyword that a parent ignores.
 *
 * @spec 3.3-LINE-1
 * @spec 3.3-UNKNOWN-1
 * @ok CMETHODS DONE
 * @bad CMETHODS ready
 */
message
  : version
  | versionError
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
 * None of the offered versions is known to the transport. It exits after this line.
 *
 * @spec 3.3.1-VERSIONERR-2
 * @spec 3.3.1-VERSIONERR-3
 * @ok VERSION-ERROR no-version
 * @bad VERSION-ERROR
 */
versionError : VERSION_ERROR reason=ERROR_MESSAGE ;

/**
 * The environment cannot be used. The transport exits after this line.
 *
 * @spec 3.3.1-ENVERR-1
 * @ok ENV-ERROR No TOR_PT_AUTH_COOKIE_FILE when TOR_PT_EXTENDED_SERVER_PORT set
 * @bad ENV-ERROR
 */
envError : ENV_ERROR reason=ERROR_MESSAGE ;

/**
 * The upstream proxy is good and will be used.
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
 * A keyword that is not of this version, and whatever follows it.
 *
 * @spec 3.3-UNKNOWN-1
 * @ok HELLO
 * @ok HELLO world
 * @bad HELLO?
 */
unknown : word=UNKNOWN_KEYWORD text=UNKNOWN_TEXT? ;
