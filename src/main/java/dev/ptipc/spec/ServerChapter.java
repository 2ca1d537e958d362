package dev.ptipc.spec;

/** Section 3.3.3: the methods of a server, and the end of its launch. */
final class ServerChapter {

  static final String CLAUSES =
      """
          3.3.3-ITER-1 STATED TRANSPORT ENVIRONMENT
          A server transport starts what TOR_PT_SERVER_TRANSPORTS asks for. By a slip the published
          text names the variable of the client (E-02).

          3.3.3-SMETHOD-1 STATED TRANSPORT LINE
          SMETHOD has two operands, the name of the transport, which is a C identifier, and an
          address with port. Options may follow them.

          3.3.3-SMETHOD-2 STATED TRANSPORT LINE
          The address in SMETHOD is the one by which clients reach the server: an IPv4 address or an
          IPv6 address in brackets, a colon, and a port from 1 to 65535. A wildcard address is
          accepted, since tor puts its own address in place of `0.0.0.0`.

          3.3.3-SMETHOD-3 MUST TRANSPORT ENVIRONMENT
          A transport that has an entry in TOR_PT_SERVER_BINDADDR listens on the address and port
          given there, and its SMETHOD shows them unchanged. Port 0 leaves the choice of a port to
          the transport. A wildcard is not a specific address: `[::]`, which includes IPv4, counts
          as `0.0.0.0`.

          3.3.3-SMETHOD-4 STATED TRANSPORT ENVIRONMENT
          SMETHOD names a transport that the parent asked for in TOR_PT_SERVER_TRANSPORTS.

          3.3.3-SMETHOD-5 STATED TRANSPORT LIVE
          By the time the parent reads SMETHOD, the listener accepts TCP connections at the address
          given.

          3.3.3-SMETHOD-6 STATED TRANSPORT SESSION
          A requested name gets one report, SMETHOD or SMETHOD-ERROR, and no second report of either
          kind.

          3.3.3-OPT-1 MAY TRANSPORT LINE
          SMETHOD may end with the address; no option is required.

          3.3.3-OPT-2 STATED TRANSPORT LINE
          ARGS is the only option that this version defines. A parent ignores others, such as those
          of proposal 180 (`FORWARD:`, `DECLARE:`, `USE-EXTENDED-PORT:`).

          3.3.3-ARGS-1 STATED TRANSPORT LINE
          ARGS holds one or more `key=value` pairs, separated by commas, with none at the end. A key
          has at least one character; a value may be empty (E-01).

          3.3.3-ARGS-2 MUST TRANSPORT LINE
          Within a key or a value of ARGS, an equals sign or a comma is written with a backslash
          before it (`\\=`, `\\,`); by E-03 so is a backslash (`\\\\`).

          3.3.3-ARGS-3 STATED TRANSPORT LINE
          ARGS is one word: no white space stands anywhere within it, and no escape can bring any in
          (E-04).

          3.3.3-ARGS-4 STATED PARENT LINE PARENT
          A parent such as tor publishes the ARGS of a bridge in its extra-info document. So they
          may hold only what can stand in a line there: no white space, no line feed and no NUL.

          3.3.3-SMETHODERR-1 STATED TRANSPORT LINE ENVIRONMENT
          SMETHOD-ERROR has two operands, the name of a transport and a text to the end of the line,
          and neither can be left out. As with clients, it is not for names that the transport does
          not know, though the published text says so of clients only (E-05).

          3.3.3-DONE-1 MUST TRANSPORT SESSION LIVE
          A server transport writes SMETHODS DONE once, when each of the requested transports that
          it knows has started or failed, and has been reported.

          3.3.3-DONE-2 STATED TRANSPORT LINE
          The reports of a server end with the line `SMETHODS DONE`, with nothing added.

          3.3.3-DONE-3 STATED TRANSPORT SESSION
          SMETHODS DONE closes the launch. After it there may be LOG and STATUS, lines with unknown
          keywords and, for an error in the environment found late, ENV-ERROR (E-38), but no further
          message on the version or the methods.

          3.3.3-DONE-4 STATED TRANSPORT ENVIRONMENT
          Each name in TOR_PT_SERVER_TRANSPORTS gets a report unless the transport does not know it,
          so a name without a report counts as unknown.

          3.3.3-DONE-5 STATED TRANSPORT SESSION
          SMETHODS DONE may come without a report before it, as it does when the transport knows
          none of the requested names.

          3.3.3-ROLE-1 MUST TRANSPORT SESSION
          One run of a transport serves as a client or as a server (2-ROLE-1), so messages about
          client methods and about server methods never occur in one session.
          """;

  static final String ERRATA =
      """
          E-01 in 3.3.3
          Problem: The production for ARGS is a group that ends in a comma, once or more, and then a
          pair that may be missing. Taken literally it derives `ARGS:a=b,` and not `ARGS:N=13`,
          which the text itself gives as an example.
          Reading: ARGS is one or more pairs, separated by commas. A key has at least one character,
          a value may be empty, and a comma at the end is a warning.
          Practice: tor copies the text unread, so it accepts `ARGS:a=b,` and even `ARGS:`. Arti
          accepts a comma at the end and an empty key, and refuses an empty pair and a pair without
          an equals sign. ptadapter loses the pairs over a comma at the end.

          E-02 in 3.3.3
          Problem: The server section sends the transport through TOR_PT_CLIENT_TRANSPORTS. PT 2.0,
          2.1 and 2.2.1 have copied the slip.
          Reading: A server goes through TOR_PT_SERVER_TRANSPORTS, as section 3.2.3 has it.
          Practice: tor, Arti, ptadapter and obfs4proxy all use TOR_PT_SERVER_TRANSPORTS.

          E-03 in 3.3.3
          Problem: In ARGS only the equals sign and the comma are said to need a backslash. The
          backslash is not named, though it is for the escapes of sections 3.2.3 and 3.5.
          Reading: In ARGS a backslash is escaped as well. Before any other character it stands for
          that character, with a note; at the end of ARGS it is an error.
          Practice: goptlib escapes all three. Arti takes the character after a backslash as it is,
          and refuses a backslash at the end. ptadapter removes no escapes.

          E-04 in 3.3.3
          Problem: By the production for arguments an ARGS value could hold a space, and how the
          options of SMETHOD are told apart is never said.
          Reading: Options are separated by spaces, so that a space ends ARGS. No escape stands for
          a space, and a value with one cannot be written: the word after it, if it is no option, is
          an error. A second ARGS, or ARGS after another option, is a warning.
          Practice: tor splits at any white space and looks at the first option only: from `FOO
          ARGS:a=b` it gets nothing, from `ARGS:a=b c=d` it gets `a=b`. Arti looks at every word.
          ptadapter loses the pairs where there are two ARGS.

          E-05 in 3.3.3
          Problem: Only the client section says that unknown names get no error line.
          Reading: An SMETHOD-ERROR for an unknown name gets a warning, since for servers section
          3.2.3 only says SHOULD.
          Practice: obfs4proxy and webtunnel send error lines for names they do not know.

          E-24 in 3.3.2, 3.3.3
          Problem: Nothing says outright that CMETHODS DONE cannot close a server session, nor
          SMETHODS DONE a client session.
          Reading: CMETHODS DONE closes a client session, and SMETHODS DONE a server session. A
          session that mixes the messages of the two roles is in error.
          Practice: tor takes SMETHOD and SMETHODS DONE from a client, and registers the transport.
          Arti abandons the launch when it gets reports of both roles.
          """;

  private ServerChapter() {}
}
