/**
 * The words of the small languages in TOR_PT_* variables and in the arguments of a connection, a
 * mode for each. What does not fit an item of a list is a token of its own, so that the other items
 * can still be read.
 */
lexer grammar EnvironmentLexer;

/** A C identifier: the form that names of transports have (3.1). */
fragment IDENTIFIER : [a-zA-Z_] [a-zA-Z0-9_]* ;

/** A decimal digit. */
fragment DIGIT : [0-9] ;

/** A number of one to nine digits, which any program can hold (3.2.3). */
fragment PORT : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? ;

/** A colon, semicolon or backslash in an option, with the backslash that escapes it (3.2.3). */
fragment OPTION_ESCAPE : '\\' [:;\\] ;

/**
 * The name of a transport.
 *
 * @spec 3.1-NAME-1
 * @ok obfs4
 * @bad obfs-4
 */
NAME : IDENTIFIER ;

/**
 * An item of a list of names that is not a valid name.
 *
 * @spec 3.1-NAME-1
 * @bad 4obfs
 */
BREACH_NAME : ~[,]+ ;

/**
 * Separates two items of a list.
 *
 * @spec 3.2.2-CT-1
 * @ok ,
 */
COMMA : ',' ;

mode VERSIONS;

/**
 * A version that the parent speaks: printable ASCII without space and comma.
 *
 * @spec 3.2.1-VER-3
 * @ok 1
 * @ok 1a
 * @bad 1 a
 */
OFFER : [\u0021-\u002B\u002D-\u007E]+ ;

/**
 * An item of the list of versions that is not a valid version.
 *
 * @spec 3.2.1-VER-3
 * @bad 2 1
 */
BREACH_OFFER : ~[,]+ ;

/** COMMA in a list of versions. */
VERSIONS_COMMA : ',' -> type(COMMA) ;

mode BINDINGS;

/**
 * The address that one transport has to listen on.
 *
 * @spec 3.2.3-BA-1
 * @ok obfs4-127.0.0.1:443
 * @bad 127.0.0.1:443
 */
BINDING : IDENTIFIER '-' ~[,]+ ':' PORT ;

/**
 * An item of the list of addresses that names no transport or no port.
 *
 * @spec 3.2.3-BA-1
 * @bad obfs4:127.0.0.1:443
 */
BREACH_BINDING : ~[,]+ ;

/** COMMA in a list of addresses. */
BINDINGS_COMMA : ',' -> type(COMMA) ;

mode SERVER_OPTIONS;

/**
 * An option for one transport. Colon, semicolon and backslash are escaped.
 *
 * @spec 3.2.3-STO-1
 * @ok obfs4:iat-mode=1
 * @ok scramblesuit:key=a\:b\;c
 * @bad obfs4:iat-mode
 */
SERVER_OPTION
  : IDENTIFIER ':' ( ~[:;=\\] | OPTION_ESCAPE )+ '=' ( ~[:;\\] | OPTION_ESCAPE )*
  ;

/**
 * An item of the list of options that is not a valid option.
 *
 * @spec 3.2.3-STO-1
 * @bad iat-mode=1
 */
BREACH_SERVER_OPTION : ( ~[;\\] | '\\' ~[;] | '\\;' )+ '\\'? | '\\' ;

/**
 * Separates two options.
 *
 * @spec 3.2.3-STO-1
 * @ok ;
 */
SEMICOLON : ';' ;

mode LISTENER;

/**
 * Where a parent listens.
 *
 * @spec 3.2.3-OR-1
 * @ok 127.0.0.1:9001
 * @bad 127.0.0.1
 */
LISTENER_ADDRESS : ~[\t\n\r ]+ ':' PORT ;

/**
 * Anything else: without a host or without a port.
 *
 * @spec 3.2.3-OR-1
 * @bad 127.0.0.1
 */
BREACH_LISTENER : ~[\uFFFF]+ ;

mode PROXY_URI;

/**
 * An upstream proxy: its type, a user name and password if it needs them, and its address.
 *
 * @spec 3.2.2-PROXY-1
 * @ok socks5://127.0.0.1:9050
 * @ok http://user:secret@198.51.100.7:8080
 * @bad socks5://127.0.0.1
 * @bad 127.0.0.1:9050
 */
PROXY_ADDRESS
  : SCHEME '://' ( USER_INFO '@' )? ~[@/?#\t\n\r ]+ ':' PORT
  ;

/**
 * Anything else: not the URI of a proxy.
 *
 * @spec 3.2.2-PROXY-1
 * @bad socks5://127.0.0.1:9050/path
 */
BREACH_PROXY : ~[\uFFFF]+ ;

/** The type of a proxy: a URI scheme (3.2.2). */
fragment SCHEME : [A-Za-z] [A-Za-z0-9+.-]* ;

/** The user and password of a proxy, before the `@` (3.2.2). */
fragment USER_INFO : ~[@/?#\t\n\r ]* ;

mode ARGUMENTS;

/** A semicolon, backslash or equals sign, with the backslash that escapes it (3.5). */
fragment ARG_ESCAPE : '\\' [;=\\] ;

/**
 * An argument of one connection. Semicolon, backslash and equals sign are escaped. A value that holds
 * a bare equals sign is read all the same.
 *
 * @spec 3.5-ARGS-1
 * @ok cert=AAAA
 * @ok key=a\;b\\c\=
 * @bad cert
 */
ARGUMENT
  : ( ~[\u0000;=\\] | ARG_ESCAPE )+ '=' ( ~[\u0000;\\] | ARG_ESCAPE )*
  ;

/**
 * An item of the list of arguments that is not a valid argument.
 *
 * @spec 3.5-ARGS-1
 * @bad =AAAA
 */
BREACH_ARGUMENT : ( ~[;\\] | '\\' ~[;] | '\\;' )+ '\\'? | '\\' ;

/** SEMICOLON between two arguments. */
ARGUMENTS_SEMICOLON : ';' -> type(SEMICOLON) ;
