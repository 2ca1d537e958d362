package dev.ptipc.spec;

/** Section 3.3.1: the answer to the version list, and failure before it. */
final class VersionChapter {

  static final String CLAUSES =
      """
          3.3.1-NEG-1 STATED TRANSPORT ENVIRONMENT
          Before anything else a transport picks the protocol version, out of those that its parent
          lists in TOR_PT_MANAGED_TRANSPORT_VER.

          3.3.1-NEG-2 STATED TRANSPORT SESSION
          A transport answers the version list once, by VERSION or by VERSION-ERROR and never by
          both. It may leave the answer out only when ENV-ERROR ends the session.

          3.3.1-VERSIONERR-1 STATED TRANSPORT ENVIRONMENT
          VERSION-ERROR tells the parent that the list holds no version the transport can speak. A
          transport that speaks version 1 may not send it when `1` is listed.

          3.3.1-VERSIONERR-2 SHOULD TRANSPORT LINE
          The operand of VERSION-ERROR should be `no-version`, the word that parents look for
          (E-20).

          3.3.1-VERSIONERR-3 MAY TRANSPORT LINE
          A transport may put an explanation of its own in place of `no-version`, but not leave the
          place empty: VERSION-ERROR always has an operand.

          3.3.1-VERSIONERR-4 MUST TRANSPORT SESSION LIVE
          VERSION-ERROR is the last protocol message of a session, and once it is written the
          process exits. Only LOG, STATUS and unknown keywords may come in between.

          3.3.1-VERSION-1 STATED TRANSPORT LINE
          VERSION has exactly one operand, a version name made of printable ASCII characters other
          than white space and the comma.

          3.3.1-VERSION-2 STATED TRANSPORT ENVIRONMENT
          The version that a transport announces is one of those its parent listed in
          TOR_PT_MANAGED_TRANSPORT_VER.

          3.3.1-VERSION-3 STATED TRANSPORT LINE
          In the version of the protocol described here, the operand of VERSION is `1`.

          3.3.1-VERSION-4 MUST TRANSPORT SESSION
          VERSION comes before every PROXY, CMETHOD, SMETHOD and DONE line, the error forms
          included. The only other choice is to report an error and exit, so ENV-ERROR may come
          without it (E-19).

          3.3.1-ENV-1 STATED TRANSPORT ENVIRONMENT
          Once the version is settled, a transport makes sure that every variable it needs is there
          and well formed. What it does about one that is not is up to it (3.3.1-ENV-2).

          3.3.1-ENV-2 MAY TRANSPORT SESSION
          ENV-ERROR may come at any point of a session, even after the DONE line (E-38): a transport
          that finds a mistake in its configuration may report it so, and exit. It does not have to;
          it may also carry on and say nothing.

          3.3.1-ENVERR-1 STATED TRANSPORT LINE
          ENV-ERROR has one operand, a text that runs to the end of the line, and the text cannot be
          left out.

          3.3.1-ENVERR-2 SHOULD TRANSPORT LINE
          The text of ENV-ERROR helps its reader to find the fault and mend it, ideally by naming
          the variable concerned.

          3.3.1-ENVERR-3 MUST TRANSPORT SESSION LIVE
          ENV-ERROR is the last protocol message of a session, and once it is written the process
          exits. Only LOG, STATUS and unknown keywords may come in between.

          3.3.1-ENVERR-4 STATED TRANSPORT ENVIRONMENT
          ENV-ERROR is about the TOR_PT variables and nothing else: what causes it is a variable
          that the parent set wrongly, or failed to set.
          """;

  static final String ERRATA =
      """
          E-19 in 3.3.1
          Problem: By one sentence a transport examines its environment after VERSION; by another it
          may report an error in place of VERSION, and by a third it may do so at any time. Whether
          ENV-ERROR may come first depends on the sentence.
          Reading: ENV-ERROR before VERSION is legal and draws no diagnostic.
          Practice: It is the only form whose text tor shows to its user: after VERSION, tor says
          that the configuration protocol failed and drops the text. Arti and ptadapter show it
          either way.

          E-20 in 3.3.1
          Problem: VERSION-ERROR may carry any text, yet its usual text is treated as part of the
          message.
          Reading: VERSION-ERROR may carry any text; any text other than `no-version` gets a note.
          Practice: tor knows only `VERSION-ERROR no-version`. With any other text it reads the
          line as a VERSION, and complains about a version that begins with `ERROR`. Arti and
          ptadapter read it as it is meant.

          E-22 in 3.3.1, 3.3.2, 3.3.3
          Problem: What an error message without a text would mean is not said.
          Reading: The text cannot be left out; an error message without one is malformed.
          Practice: tor logs a bare ENV-ERROR, CMETHOD-ERROR or PROXY-ERROR as being without a text;
          what it prints is a pair of brackets with nothing in between. Arti and ptadapter show an
          empty text.

          E-38 in 3.3.1
          Problem: ENV-ERROR is allowed at any point, while the DONE line is said to complete the
          launch.
          Reading: ENV-ERROR is legal after the DONE line, with a warning.
          Practice: tor gives up the transport at any protocol message after DONE, and does not show
          the text. Arti ignores ENV-ERROR there, and ptadapter writes it to its log.
          """;

  private VersionChapter() {}
}
