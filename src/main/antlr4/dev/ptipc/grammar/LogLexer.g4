/**
 * What stands before a message in the log of a parent or of a transport.
 *
 * The input is a line without its end, each byte one character. People paste logs in many dresses,
 * so a line begins with any number of marks and stamps; the first word that is none of them begins
 * the message. Behind a level only a parent's own notes on where it writes can follow.
 */
lexer grammar LogLexer;

/** A decimal digit. */
fragment DIGIT : [0-9] ;
/** Two digits. */
fragment TWO : DIGIT DIGIT ;
/** The time of day in whole seconds. */
fragment SECONDS : TWO ':' TWO ':' TWO ;
/** The time of day, with a fraction of a second or without. */
fragment CLOCK : SECONDS ( [.,] DIGIT+ )? ;
/** A day by its number. */
fragment DATE : DIGIT DIGIT DIGIT DIGIT '-' TWO '-' TWO ;
/** A day and a time as ISO 8601 has them. */
fragment ISO : DATE [T ] CLOCK ( 'Z' | [+-] TWO ':'? TWO )? ;
/** The short name of a day of the week. */
fragment WEEKDAY : 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun' ;
/** The short name of a month. */
fragment MONTH
  : 'Jan' | 'Feb' | 'Mar' | 'Apr' | 'May' | 'Jun'
  | 'Jul' | 'Aug' | 'Sep' | 'Oct' | 'Nov' | 'Dec'
  ;
/** The name of a host, a program or a container. */
fragment NAME : [a-zA-Z0-9_.@-]+ ;
/** A field of the head that RFC 5424 gives a line. */
fragment FIELD : [!-~]+ ;
/** A name in structured data of RFC 5424. */
fragment DATA_NAME : ~[\u0000-\u0020="\]\u007F-\uFFFF]+ ;
/** A value there, in quotes. */
fragment DATA_VALUE : '"' ( '\\' ~[\uFFFF] | ~["\\\uFFFF] )* '"' ;
/** Structured data of RFC 5424. */
fragment DATA : '[' DATA_NAME ( ' '+ DATA_NAME '=' DATA_VALUE )* ' '* ']' ;
/** How bad tor finds something, in capitals or not. */
fragment SEVERITY
  : [dD] [eE] [bB] [uU] [gG]
  | [iI] [nN] [fF] [oO]
  | [nN] [oO] [tT] [iI] [cC] [eE]
  | [wW] [aA] [rR] [nN] ( [iI] [nN] [gG] )?
  | [eE] [rR] [rR] ( [oO] [rR] )?
  ;
/** A sequence that a terminal obeys. */
fragment ESCAPE : '\u001B' '[' [0-9;]* [a-zA-Z] ;
/** A part of the name of a module in Rust. */
fragment MODULE_NAME : [a-z_] [a-z0-9_]* ;
/** A domain of tor's log. */
fragment ABOUT : '{' [A-Z0-9_,]+ '}' ;
/** A function of tor. */
fragment CALL : MODULE_NAME '():' ;

/**
 * A mark of a quotation, in mail and in Markdown.
 *
 * @ok >
 */
QUOTATION : '>' ;

/**
 * A sequence that a terminal obeys, such as a colour.
 *
 * @ok \u001B[33m
 */
COLOUR : ESCAPE ;

/**
 * White space between two stamps.
 *
 * @in > <>
 * @ok Managed
 */
BLANK : [ \t\u00A0]+ ;

/**
 * When Go's log package wrote a line: the mark of a transport.
 *
 * @ok 2026/06/02 13:19:55
 * @ok 2026/06/02 13:19:55.123456
 * @bad 2026-06-02 13:19:55
 */
GO_TIME : DIGIT DIGIT DIGIT DIGIT '/' TWO '/' TWO ' ' CLOCK ;

/**
 * What RFC 5424 has before a message: its priority, its time, the host, the program and its
 * process, the kind of message, and structured data; a hyphen stands for what is not known.
 *
 * @ok <29>1 2026-11-30T07:00:00.123456+00:00 bridge1 Tor 123 - -
 * @ok <29>1 - - Tor - ID47 [meta sequenceId="1"][a@32473 b="c \"d\" \]"]
 * @bad <29>1 2026-11-30T07:00:00Z bridge1 Tor[123]:
 */
SYSLOG
  : '<' DIGIT+ '>1 ' FIELD ' ' FIELD ' ' FIELD ' ' FIELD ' ' FIELD ' ' ( '-' | DATA+ )
    ( ' '* '\u00EF\u00BB\u00BF' )?
  ;

/**
 * The priority that stands before a line of syslog on its way.
 *
 * @ok <29>
 * @bad <warn>
 */
PRIORITY : '<' DIGIT DIGIT? DIGIT? '>' ;

/**
 * When a line was written, as tor, syslog, the journal, OpenWrt, Docker, Android, Tor Browser or
 * Arti put it.
 *
 * @ok Nov 27 15:02:24.000
 * @ok Nov  7 15:02:24
 * @ok 2026-11-27T15:02:24.123456Z
 * @ok 2026-11-27 15:02:24.123
 * @ok 11-27 15:02:24.123
 * @ok 11/27/26, 15:02:24.123
 * @ok 15:02:24
 * @ok [    5.123456]
 * @ok Mon Nov 30 07:00:00 2026
 * @ok Mon 2026-11-30 07:00:00 UTC
 * @ok 1796022000.123456
 * @bad Nov 27
 */
TIME
  : MONTH ' ' ' '? DIGIT DIGIT? ' ' ( DIGIT DIGIT DIGIT DIGIT ' ' )? CLOCK
  | ISO
  | TWO '-' TWO ' ' CLOCK
  | DIGIT DIGIT? '/' DIGIT DIGIT? '/' TWO TWO? ',' ' ' CLOCK ( ' ' [AP] 'M' )?
  | CLOCK
  | '[' ' '* DIGIT+ '.' DIGIT+ ']'
  | WEEKDAY ' ' MONTH ' ' ' '? DIGIT DIGIT? ' ' SECONDS ' ' DIGIT DIGIT DIGIT DIGIT
  | WEEKDAY ' ' DATE ' ' SECONDS ' ' ( [A-Z]+ | [+-] TWO TWO? )
  | TWO TWO TWO TWO TWO '.' DIGIT+
  ;

/**
 * When a runtime of Kubernetes took a line from a container, from which of its streams, and whether
 * it is whole.
 *
 * @ok 2026-11-30T07:00:00.123456789Z stdout F
 * @ok 2026-11-30T07:00:00.123456789+01:00 stderr P
 * @bad 2026-11-30T07:00:00.123456789Z stdout
 */
STREAM : ISO ' ' ( 'stdout' | 'stderr' ) ' ' [FP] ;

/**
 * The host and the program that syslog or the journal took a line from. Small systems write
 * facility and severity before the program.
 *
 * @ok bridge1 tor[1234]:
 * @ok bridge1 Tor-default[1234]:
 * @ok tor[1234]:
 * @ok bridge1 daemon.notice Tor[1234]:
 * @bad tor:
 */
SENDER : ( NAME ' ' )? ( NAME '.' [a-z]+ ' ' )? NAME '[' DIGIT+ ']' ':' ;

/**
 * The container that a line is from, as `docker compose logs` puts it.
 *
 * @ok tor_1  |
 */
CONTAINER : NAME ' '+ '|' ;

/**
 * Process, level and tag of a line of Android's log.
 *
 * @ok 1234  1256 W Orbot   :
 * @ok W/Orbot (1234):
 * @bad W Orbot:
 */
TAG
  : DIGIT+ ' '+ DIGIT+ ' '+ [VDIWEF] ' '+ NAME ' '* ':'
  | [VDIWEF] '/' NAME ' '* '(' ' '* DIGIT+ ')' ':'
  ;

/**
 * How bad it is, as tor and the programs around it write it.
 *
 * @ok [warn]
 * @ok [NOTICE]
 * @ok WARN:
 * @bad warned
 */
LEVEL : ( '[' SEVERITY ']' ':'? | SEVERITY ':' ) -> mode(ORIGIN) ;

/**
 * How bad it is, as Arti and other programs in Rust write it.
 *
 * @ok INFO
 * @bad INFORMATION
 */
TRACING_LEVEL : ( 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' ) -> mode(ORIGIN) ;

/**
 * What a message of tor is about.
 *
 * @ok {PT}
 * @bad {pt}
 */
DOMAIN : ABOUT -> mode(ORIGIN) ;

/**
 * The function of tor that writes. What syslog gets begins with it: the level is told beside it.
 *
 * @ok launch_managed_proxy():
 * @bad launch_managed_proxy:
 */
FUNCTION : CALL -> mode(ORIGIN) ;

/**
 * The first word of a message, or its first character.
 *
 * @ok Managed
 * @bad WARN:
 */
FIRST : ( [a-zA-Z0-9_]+ | ~[\uFFFF] ) -> mode(MESSAGE) ;

mode ORIGIN;

/** COLOUR behind the level. */
ORIGIN_COLOUR : ESCAPE -> type(COLOUR) ;

/** BLANK behind the level. */
ORIGIN_BLANK : [ \t\u00A0]+ -> type(BLANK) ;

/** DOMAIN behind the level. */
ORIGIN_DOMAIN : ABOUT -> type(DOMAIN) ;

/** FUNCTION behind the level. */
ORIGIN_FUNCTION : CALL -> type(FUNCTION) ;

/**
 * The module of a program in Rust that writes.
 *
 * @ok tor_ptmgr::ipc:
 * @ok arti:
 * @bad Tor:
 */
MODULE : ( MODULE_NAME ( '::' MODULE_NAME )+ | 'arti' | 'tor_' [a-z0-9_]+ ) ESCAPE* ':' ;

/** FIRST behind the level. */
ORIGIN_FIRST : ( [a-zA-Z0-9_]+ | ~[\uFFFF] ) -> type(FIRST), mode(MESSAGE) ;

mode MESSAGE;

/**
 * The rest of a message, whatever it holds.
 *
 * @ok  proxy "obfs4proxy" has exited.
 */
REST : ~[\uFFFF]+ ;
