/** The bodies of LOG and STATUS. */
parser grammar KeyValueParser;

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

/**
 * How a transport is doing.
 *
 * @spec 3.3.5-STATUS-1
 * @spec 3.3.5-STATUS-2
 * @ok STATUS TRANSPORT=obfs4 ADDRESS=198.51.100.123:1234 CONNECT=Success
 * @spec 3.3.5-TYPE-1
 * @spec 3.3.5-VERSION-1
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
 * Which transport a STATUS is about.
 *
 * @spec 3.3.5-STATUS-1
 * @spec 3.3.5-STATUS-4
 * @in STATUS<> CONNECT=Success
 * @ok  TRANSPORT=obfs4
 * @ok  TRANSPORT="any name"
 */
transport : TRANSPORT_KEY value ;

/**
 * What kind of STATUS it is, in the later edition of the specification. `TYPE=version` tells the
 * version of the program, by the pairs IMPLEMENTATION and VERSION.
 *
 * @spec 3.3.5-TYPE-1
 * @spec 3.3.5-VERSION-1
 * @in STATUS<> IMPLEMENTATION=trebuchet VERSION=2.1
 * @ok  TYPE=version
 * @ok  TYPE="version"
 * @bad  TYPE=version TYPE=version
 */
type : TYPE_KEY value ;

/**
 * What the transport has to say.
 *
 * @spec 3.3.5-STATUS-2
 * @in STATUS TRANSPORT=trebuchet<>
 * @ok  PERCENT=42
 * @ok  ERRSTR="Connection refused"
 * @bad  PERCENT
 */
pair : key value ;

/**
 * A key.
 *
 * @spec 3.3.5-STATUS-5
 * @in STATUS TRANSPORT=trebuchet<>=42
 * @ok  PERCENT
 * @ok  SEVERITY
 */
key : KEY | SEVERITY_KEY | MESSAGE_KEY | TRANSPORT_KEY | TYPE_KEY ;

/**
 * A pair that is not where the two messages want it, or has an unusual key.
 *
 * @spec 3.3.5-STATUS-5
 * @in STATUS TRANSPORT=trebuchet<>
 * @warn  PER%CENT=42
 */
breachPair : ( key | BREACH_KEY ) value ;

/**
 * A value: bare, or in quotes.
 *
 * @spec 3.3.5-STATUS-3
 * @in STATUS TRANSPORT=trebuchet PERCENT<>
 * @ok =42
 * @ok ="42 %"
 * @bad ="42 %
 */
value : STRING | QUOTED | QUOTED_ESCAPED ;
