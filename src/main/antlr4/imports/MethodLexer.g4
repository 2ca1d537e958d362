/** Names, protocols, addresses and options of the method lines. */
lexer grammar MethodLexer;

/** Host and port, parted by the last colon. Which hosts and ports are good is judged later. */
fragment HOST_AND_PORT : WORD_CHARACTER+ ':' PORT ;

/** One to nine digits: what any parent's number can hold. */
fragment PORT : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? ;

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
 * A word where the name of a transport is due.
 *
 * @spec 3.1-NAME-1
 * @in CMETHOD<> socks5 127.0.0.1:19999
 * @bad  4obfs
 */
BREACH_TRANSPORT_NAME : SP WORD_CHARACTER+ -> mode(CMETHOD_PROTOCOL) ;

mode CMETHOD_PROTOCOL;

/**
 * What the parent speaks to the transport.
 *
 * @spec 3.3.2-CMETHOD-1
 * @in CMETHOD trebuchet<> 127.0.0.1:19999
 * @ok  socks4
 * @ok  socks5
 * @bad  SOCKS5
 */
PROTOCOL : SP ( 'socks4' | 'socks5' ) -> mode(CMETHOD_ADDRESS) ;

/**
 * A protocol that is not of this version.
 *
 * @spec 3.3.2-CMETHOD-1
 * @in CMETHOD trebuchet<> 127.0.0.1:19999
 * @bad  transparent-TCP
 */
BREACH_PROTOCOL : SP WORD_CHARACTER+ -> mode(CMETHOD_ADDRESS) ;

mode CMETHOD_ADDRESS;

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

mode SMETHOD_NAME;

SERVER_TRANSPORT_NAME : SP IDENTIFIER -> type(TRANSPORT_NAME), mode(SMETHOD_ADDRESS) ;

BREACH_SERVER_TRANSPORT_NAME
  : SP WORD_CHARACTER+ -> type(BREACH_TRANSPORT_NAME), mode(SMETHOD_ADDRESS)
  ;

mode SMETHOD_ADDRESS;

SERVER_ADDRESS : SP HOST_AND_PORT -> type(ADDRESS), mode(OPTIONS) ;

mode FAILED_NAME;

FAILED_TRANSPORT_NAME : SP IDENTIFIER -> type(TRANSPORT_NAME), mode(REASON) ;

BREACH_FAILED_TRANSPORT_NAME
  : SP WORD_CHARACTER+ -> type(BREACH_TRANSPORT_NAME), mode(REASON)
  ;
