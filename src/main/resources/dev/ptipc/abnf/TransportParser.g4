/**
 * Rules of PtParser, narrowed to what has no error. The grammar reads more than it may be written,
 * and leaves it to the checks to say so; ABNF has only the grammar.
 */
parser grammar TransportParser;

options { tokenVocab = TransportLexer; }

/**
 * How a transport is doing, or its version.
 *
 * @spec 3.3.5-STATUS-1
 * @spec 3.3.5-STATUS-2
 */
status
  : STATUS transport pair+
  | STATUS transport? versionReport
  ;

/**
 * The version of a transport, as the later edition of the specification has it (E-09).
 *
 * @spec 3.3.5-VERSION-1
 */
versionReport : TYPE_VERSION IMPLEMENTATION value VERSION_KEY value ;

/**
 * The severity of a LOG.
 *
 * @spec 3.3.4-LOG-2
 */
severity : SEVERITY_KEY SEVERITY_WORD ;

/**
 * A key of STATUS. TRANSPORT and TYPE have places of their own.
 *
 * @spec 3.3.5-STATUS-5
 */
key : KEY | SEVERITY_KEY | MESSAGE_KEY ;

/**
 * A value: bare, or in quotes.
 *
 * @spec 3.3.5-STATUS-3
 */
value : STRING | QUOTED_ESCAPED ;
