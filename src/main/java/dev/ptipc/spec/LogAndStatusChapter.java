package dev.ptipc.spec;

/** Sections 3.3.4 and 3.3.5: LOG and STATUS. */
final class LogAndStatusChapter {

  static final String CLAUSES =
      """
          3.3.4-LOG-1 STATED TRANSPORT LINE
          LOG has two pairs, SEVERITY and MESSAGE, in this order and with no others. Readers are
          less strict (E-06).

          3.3.4-LOG-2 STATED TRANSPORT LINE
          The severity of a LOG is one of the words `error`, `warning`, `notice`, `info` and
          `debug`, in lower case and without quotes.

          3.3.4-LOG-3 STATED TRANSPORT LINE
          The message of a LOG is a bare word without white space, or a string in double quotes in
          which a backslash begins an escape (E-11).

          3.3.4-LOG-4 STATED TRANSPORT SESSION
          Clients and servers alike may write LOG at any point of a session, even before VERSION or
          after the DONE line.

          3.3.4-LOG-5 STATED PARENT PARENT
          LOG is there for people to read: a parent passes it on and bases no decision on it. A
          malformed LOG is therefore no reason to give up the transport (E-07).

          3.3.4-LOG-6 STATED TRANSPORT LIVE
          The published text allows LOG on standard output and on standard error. This project asks
          for standard output, which is all that a parent needs to read (E-08).

          3.3.5-STATUS-1 STATED TRANSPORT LINE
          STATUS begins with the pair TRANSPORT, which hints at what it is about. In the later
          edition of the text it may have TYPE instead (E-09).

          3.3.5-STATUS-2 STATED TRANSPORT LINE
          Besides TRANSPORT a STATUS has at least one other pair (E-10).

          3.3.5-STATUS-3 STATED TRANSPORT LINE
          Each value in a STATUS is a bare word or a quoted string, written as in LOG (E-11).

          3.3.5-STATUS-4 STATED TRANSPORT LINE
          The value of TRANSPORT is the transport's own choice; it need be neither a C identifier
          nor a name that the parent asked for.

          3.3.5-STATUS-5 STATED TRANSPORT LINE
          The published text gives no form for the keys of a STATUS. This project uses the form that
          keywords have in control-spec, one or more ASCII letters, digits, hyphens or underscores
          (`[A-Za-z0-9_-]+`).

          3.3.5-STATUS-6 STATED TRANSPORT LINE
          Whether a key may occur twice in a STATUS is left open, so a transport should use each key
          only once: of two values, tor keeps both, in their order, and Arti only the last.

          3.3.5-TYPE-1 STATED TRANSPORT LINE
          A STATUS has at most one TYPE. The key belongs to the later edition of the text (E-09).

          3.3.5-VERSION-1 STATED TRANSPORT LINE
          A STATUS with `TYPE=version` names the program by IMPLEMENTATION and its version by
          VERSION, and neither is empty. The message belongs to the later edition of the text
          (E-09).

          3.3.5-VERSION-2 STATED TRANSPORT SESSION
          A transport reports its version before it has reported all its methods, as goptlib asks of
          those who use it; a parent reads the line later too (E-09).
          """;

  static final String ERRATA =
      """
          E-06 in 3.3.4
          Problem: It is not said whether SEVERITY has to come before MESSAGE, nor whether other
          keys may join them.
          Reading: A writer puts SEVERITY first, and adds nothing. A reader accepts any order and
          skips other keys; another order, other keys and a severity in quotes each get a warning.
          Practice: tor accepts any order, ignores other keys, and goes by the first of two equal
          keys. Arti insists on the order and ignores other keys.

          E-07 in 3.3.4, 3.3.5
          Problem: Whether a malformed LOG or STATUS spoils the session is left open.
          Reading: A malformed LOG or STATUS breaks its own clauses, and never the session.
          Practice: tor warns and goes on. Arti abandons the launch, so that one bad LOG before
          CMETHODS DONE makes it refuse a transport that tor runs. ptadapter ignores every LOG and
          STATUS, good or bad.

          E-08 in 3.3.4, 3.3.5
          Problem: LOG and STATUS are allowed on standard error, while the opening of section 3.3
          puts every message on standard output.
          Reading: LOG and STATUS are written to standard output. A parent need not read standard
          error, and either of them there gets a warning.
          Practice: tor logs what comes on standard error as plain text of level info, never as
          LOG. PT 2 and PT 3 send all error messages to standard error.

          E-09 in 3.3.5
          Problem: The format asks for TRANSPORT. The published text has moved on since: in August
          2024 it gained a STATUS with which a transport reports its version, `STATUS TYPE=version
          IMPLEMENTATION=... VERSION=...`, and TRANSPORT is now needed only for older parents.
          goptlib from 1.5.0 on writes it, and so does lyrebird. TYPE was the original name of
          TRANSPORT; it was renamed in January 2019, and later brought back.
          Reading: Both editions are read. A STATUS with `TYPE=version`, IMPLEMENTATION and VERSION,
          in any order and once each, is a good line with or without TRANSPORT. If IMPLEMENTATION or
          VERSION is missing or empty, or TYPE occurs twice, that is an error. Another TYPE without
          TRANSPORT gets a warning, since an older parent refuses it; a STATUS with neither is an
          error. A version reported after the DONE line gets a note.
          Practice: tor 0.4.9.11 does not ask for TRANSPORT: it takes `TYPE=version` before VERSION
          and after DONE too, warns when IMPLEMENTATION or VERSION is missing, refuses a line with
          two TYPE keys, and is silent about another TYPE. Arti takes all of these, and keeps the
          last of two TYPE keys.

          E-10 in 3.3.5
          Problem: It is not clear whether TRANSPORT itself counts as the one pair that there has to
          be.
          Reading: TRANSPORT does not count. A STATUS without a further pair is an error.
          Practice: tor accepts `STATUS TRANSPORT=obfs4`, and so does Arti.

          E-11 in 3.3.4
          Problem: Values are to be a String or a CString as in control-spec section 2. That section
          defines no String, and mentions CString only as a sign of a bug in what tor writes, not as
          something for others to write.
          Reading: A String is a bare word without white space that does not begin with a double
          quote. A CString is quoted, and decoded as control-spec 2.1.1 says. Escapes that known
          readers take differently get a warning, and an octal escape over `\\377` is an error; any
          other octal escape gets a note. Safe with every reader are `\\n`, `\\t`, `\\r`, `\\"`,
          `\\\\` and printable ASCII.
          Practice: goptlib always writes octal escapes. Arti refuses a line that has one, and with
          it the launch (E-07). tor decodes `\\x41` and refuses a line with an escape that it does
          not know, where Arti and control-spec keep the character. They also differ on text
          directly after the closing quote, which tor reads as the next pair.

          E-12 in 3.3.5
          Problem: An example of STATUS holds `FINGERPRINT=<Fingerprint>`, which is notation, not a
          value.
          Reading: `<Fingerprint>` happens to be a legal bare word.
          Practice: tor accepts it.

          E-33 in 3.3.4
          Problem: The severities of LOG are not the words that tor uses in its own log, such as
          `err` and `warn`.
          Reading: Only the five words of section 3.3.4 are valid severities.
          Practice: tor accepts neither `warn` nor `Warning`; Arti takes any word. Transports in
          use write `warn`, and some written in Rust `Warn`, `Info` and `Trace`.

          E-36 in 3.3.4
          Problem: A line may not hold a NUL, but a quoted string can encode one.
          Reading: A writer does not encode NUL. A quoted string that decodes to one gets a warning.
          Practice: goptlib writes a NUL in a message as `\\000`, and tor then drops the whole LOG
          line.

          E-37 in control-spec 4.1.28, 4.1.29
          Problem: The events PT_LOG and PT_STATUS are described for controllers, and section 3.3.4
          says that third parties can pick up the first, but no controller can ask tor for them.
          Reading: A test of a parent does not rely on them; TRANSPORT_LAUNCHED serves instead.
          Practice: tor answers the request for PT_LOG with `552 Unrecognized event`.
          """;

  private LogAndStatusChapter() {}
}
