/** A line of the log of a parent or of a transport: stamps, and a message. */
parser grammar LogParser;

options { tokenVocab = LogLexer; }

/**
 * A line of a log.
 *
 * @ok Nov 27 15:02:24.000 [warn] {PT} Managed proxy at 'obfs4proxy' failed at launch.
 * @ok > Nov 27 15:02:24 bridge1 tor[1234]: Managed proxy at 'obfs4proxy' failed at launch.
 * @ok WARN: Managed proxy at 'obfs4proxy' failed at launch.
 * @ok 2026-11-27T15:02:24Z  WARN tor_ptmgr::ipc: PT exited
 * @ok 2026/06/02 13:19:55 [NOTICE]: 0.8.1 - launched
 */
line : stamp* message? EOF ;

/**
 * What stands before the message.
 *
 * @ok Nov 27 15:02:24.000
 * @ok [warn]
 * @bad Managed
 */
stamp
  : QUOTATION
  | COLOUR
  | BLANK
  | GO_TIME
  | SYSLOG
  | PRIORITY
  | TIME
  | STREAM
  | SENDER
  | CONTAINER
  | TAG
  | LEVEL
  | TRACING_LEVEL
  | DOMAIN
  | FUNCTION
  | MODULE
  ;

/**
 * What is said.
 *
 * @ok Managed proxy at 'obfs4proxy' failed at launch.
 */
message : FIRST REST? ;
