/** The pairs of LOG and STATUS (3.3.4, 3.3.5). */
parser grammar KeyValueParser;

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
 * A pair that is not where LOG and STATUS should have it, or has an unusual key.
 *
 * @spec 3.3.5-STATUS-5
 * @in STATUS TRANSPORT=trebuchet<>
 * @warn  PER%CENT=42
 */
breachPair : ( key | BREACH_KEY ) value ;

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
 * A value: bare, or in quotes.
 *
 * @spec 3.3.5-STATUS-3
 * @in STATUS TRANSPORT=trebuchet PERCENT<>
 * @ok =42
 * @ok ="42 %"
 * @bad ="42 %
 */
value : STRING | QUOTED | QUOTED_ESCAPED ;
