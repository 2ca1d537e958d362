/**
 * The words of a line of torrc, tor's configuration.
 *
 * The input is a line without its end, each byte one character. tor takes the names of options in
 * capitals or not. It knows no quotes around a word of a plugin line, so what people put in quotes
 * there is a token of its own.
 */
lexer grammar TorrcLexer;

/** A decimal digit. */
fragment DIGIT : [0-9] ;
/** A C identifier: the form that names of transports have. */
fragment IDENTIFIER : [a-zA-Z_] [a-zA-Z0-9_]* ;
/** A character of a word. */
fragment WORD_CHARACTER : ~[ \t\r#] ;
/** TransportPlugin, which two options end in. */
fragment TRANSPORT_PLUGIN
  : [tT] [rR] [aA] [nN] [sS] [pP] [oO] [rR] [tT] [pP] [lL] [uU] [gG] [iI] [nN]
  ;

/**
 * Space before an option or between its words.
 *
 * @in UseBridges <>
 * @ok 1
 */
BLANK : [ \t\r]+ ;

/**
 * What tor does not read.
 *
 * @ok # obfs4, for now
 */
COMMENT : '#' ~[\uFFFF]* ;

/**
 * Names the program of a client's transports.
 *
 * @ok ClientTransportPlugin
 * @ok clienttransportplugin
 * @bad ClientTransportPlugins
 */
CLIENT_PLUGIN : [cC] [lL] [iI] [eE] [nN] [tT] TRANSPORT_PLUGIN -> mode(PLUGIN) ;

/**
 * Names the program of a server's transports.
 *
 * @ok ServerTransportPlugin
 * @bad ServerTransport
 */
SERVER_PLUGIN : [sS] [eE] [rR] [vV] [eE] [rR] TRANSPORT_PLUGIN -> mode(PLUGIN) ;

/**
 * Names a bridge.
 *
 * @ok Bridge
 * @ok +Bridge
 * @bad Bridges
 */
BRIDGE : '+'? [bB] [rR] [iI] [dD] [gG] [eE] -> mode(BRIDGE_LINE) ;

/**
 * The name of any other option, with a sign that adds to it or clears it.
 *
 * @ok UseBridges
 * @ok +Log
 * @ok %include
 * @bad 4Log
 */
OPTION : [+/%]? [a-zA-Z_] [a-zA-Z0-9_]* -> mode(VALUE) ;

/**
 * Anything else: no line of torrc begins so.
 *
 * @bad 127.0.0.1
 */
BREACH_LINE : ~[a-zA-Z_+/% \t\r#] ~[\uFFFF]* | [+/%] ;

mode PLUGIN;

/** BLANK in a plugin line. */
PLUGIN_BLANK : [ \t\r]+ -> type(BLANK) ;

/** COMMENT behind a plugin line. */
PLUGIN_COMMENT : '#' ~[\uFFFF]* -> type(COMMENT) ;

/**
 * The transports of a program.
 *
 * @ok obfs4
 * @ok obfs4,meek_lite
 * @bad obfs-4
 */
NAMES : IDENTIFIER ( ',' IDENTIFIER )* -> mode(HOW) ;

/**
 * Names that hold one that is no C identifier.
 *
 * @bad obfs-4
 */
BREACH_NAMES : WORD_CHARACTER+ -> mode(HOW) ;

mode HOW;

/** BLANK before the way to reach a transport. */
HOW_BLANK : [ \t\r]+ -> type(BLANK) ;

/** COMMENT in place of the way to reach a transport. */
HOW_COMMENT : '#' ~[\uFFFF]* -> type(COMMENT) ;

/**
 * A program follows that the parent starts.
 *
 * @ok exec
 * @bad run
 */
EXEC : [eE] [xX] [eE] [cC] -> mode(COMMAND) ;

/**
 * The address of a transport follows that somebody else starts.
 *
 * @ok socks5
 * @ok proxy
 * @bad socks6
 */
EXTERNAL
  : ( [sS] [oO] [cC] [kK] [sS] [45] | [pP] [rR] [oO] [xX] [yY] ) -> mode(VALUE)
  ;

/**
 * Another word where tor looks for `exec` or `socks5`.
 *
 * @bad run
 */
BREACH_HOW : WORD_CHARACTER+ -> mode(COMMAND) ;

mode COMMAND;

/** BLANK between the words of a command. */
COMMAND_BLANK : [ \t\r]+ -> type(BLANK) ;

/** COMMENT behind a command. */
COMMAND_COMMENT : '#' ~[\uFFFF]* -> type(COMMENT) ;

/**
 * A word of a command.
 *
 * @ok /usr/bin/obfs4proxy
 * @ok C:\Tor\lyrebird.exe
 * @bad "C:\Tor\lyrebird.exe"
 */
COMMAND_WORD : ~[ \t\r#"'] WORD_CHARACTER* ;

/**
 * Something in quotes, of which tor knows nothing here.
 *
 * @bad "C:\Program Files\Tor\lyrebird.exe"
 * @bad '/usr/bin/obfs4proxy'
 */
BREACH_QUOTED : '"' ~["\uFFFF]* '"'? | '\'' ~['\uFFFF]* '\''? ;

mode BRIDGE_LINE;

/** BLANK in a bridge line. */
BRIDGE_BLANK : [ \t\r]+ -> type(BLANK) ;

/** COMMENT behind a bridge line. */
BRIDGE_COMMENT : '#' ~[\uFFFF]* -> type(COMMENT) ;

/** A hexadecimal digit. */
fragment HEX : [0-9a-fA-F] ;

/**
 * Who the bridge is: 40 hexadecimal digits, as one word.
 *
 * @ok 0123456789ABCDEF0123456789ABCDEF01234567
 * @bad $0123456789ABCDEF0123456789ABCDEF01234567
 * @bad 0123456789ABCDEF
 */
FINGERPRINT
  : HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX
    HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX
  ;

/**
 * Where the bridge is. A transport may have it without a use for it.
 *
 * @ok 198.51.100.1:443
 * @ok [2001:db8::1]:443
 * @bad 198.51.100.1:https
 */
ADDRESS : ( DIGIT+ '.' [0-9.]+ | '[' [0-9a-fA-F:.]+ ']' ) ( ':' DIGIT+ )? ;

/**
 * The transport that the bridge is reached by.
 *
 * @ok obfs4
 * @bad obfs-4
 */
TRANSPORT : IDENTIFIER ;

/**
 * What the transport needs to know of the bridge.
 *
 * @ok cert=AAAA
 * @ok url=https://198.51.100.1/path
 * @bad =AAAA
 */
ARGUMENT : ~[ \t\r#=] ~[ \t\r#=]* '=' WORD_CHARACTER* ;

/**
 * Any other word.
 *
 * @bad obfs-4
 */
BREACH_BRIDGE_WORD : WORD_CHARACTER+ ;

mode VALUE;

/** BLANK in a value. */
VALUE_BLANK : [ \t\r]+ -> type(BLANK) ;

/** COMMENT behind a value. */
VALUE_COMMENT : '#' ~[\uFFFF]* -> type(COMMENT) ;

/**
 * A word of a value.
 *
 * @ok 127.0.0.1:9050
 */
WORD : WORD_CHARACTER+ ;
