package dev.ptipc.spec;

/** Section 3.3.2, second part: the methods of a client, and the end of its launch. */
final class ClientChapter {

  static final String CLAUSES =
      """
          3.3.2-CMETHOD-1 STATED TRANSPORT LINE
          CMETHOD has three operands: the name of the transport, which is a C identifier; the
          protocol, `socks4` or `socks5` in lower case and without quotes (E-18); and the address
          and port of the listener.

          3.3.2-CMETHOD-2 STATED TRANSPORT LINE
          The address in CMETHOD is an IPv4 address, or an IPv6 address in brackets, and never a
          host name. A colon and a port from 1 to 65535 follow it (E-17).

          3.3.2-CMETHOD-3 STATED TRANSPORT ENVIRONMENT
          CMETHOD names a transport that the parent asked for in TOR_PT_CLIENT_TRANSPORTS.

          3.3.2-CMETHOD-4 STATED TRANSPORT LIVE
          By the time the parent reads CMETHOD, the listener accepts TCP connections at the address
          given, and speaks the protocol given.

          3.3.2-CMETHOD-5 STATED TRANSPORT SESSION
          A requested name gets one report, CMETHOD or CMETHOD-ERROR, and no second report of either
          kind.

          3.3.2-CMETHOD-6 ADVICE TRANSPORT LINE
          The listener of a client belongs on a loopback address, where no other machine can reach
          it. A wildcard address (`0.0.0.0`, `[::]`) is not one that a parent can connect to.

          3.3.2-CMETHODERR-1 STATED TRANSPORT LINE
          CMETHOD-ERROR has two operands, the name of a transport and a text that says why it did
          not start. The text runs to the end of the line, and neither can be left out.

          3.3.2-CMETHODERR-2 MUST_NOT TRANSPORT ENVIRONMENT LIVE
          A transport sends no CMETHOD-ERROR for a name in TOR_PT_CLIENT_TRANSPORTS that it does not
          know; it skips such a name without a word.

          3.3.2-CMETHODERR-3 STATED TRANSPORT ENVIRONMENT
          CMETHOD-ERROR names a transport that the parent asked for in TOR_PT_CLIENT_TRANSPORTS.

          3.3.2-DONE-1 MUST TRANSPORT SESSION LIVE
          A client transport writes CMETHODS DONE once, when each of the requested transports that
          it knows has started or failed, and has been reported.

          3.3.2-DONE-2 STATED TRANSPORT LINE
          The reports of a client end with the line `CMETHODS DONE`, with nothing added.

          3.3.2-DONE-3 STATED TRANSPORT SESSION
          CMETHODS DONE closes the launch. After it there may be LOG and STATUS, lines with unknown
          keywords and, for an error in the environment found late, ENV-ERROR (E-38), but no further
          message on the version, the proxy or the methods.

          3.3.2-DONE-4 STATED TRANSPORT ENVIRONMENT
          Each name in TOR_PT_CLIENT_TRANSPORTS gets a report unless the transport does not know it,
          so a name without a report counts as unknown.

          3.3.2-DONE-5 STATED TRANSPORT SESSION
          CMETHODS DONE may come without a report before it, as it does when the transport knows
          none of the requested names.

          3.3.2-IGNORE-1 STATED TRANSPORT ENVIRONMENT LIVE
          A client transport skips the names in TOR_PT_CLIENT_TRANSPORTS that it does not know: it
          writes no message about them, and does not exit because of them. 3.2.2-CT-2 says the same
          as a SHOULD.

          3.3.2-ORDER-1 MUST PARENT PARENT
          A parent takes CMETHOD and CMETHOD-ERROR lines as they come; they need not follow the
          order of the names in TOR_PT_CLIENT_TRANSPORTS.
          """;

  static final String ERRATA =
      """
          E-17 in 3.3.2
          Problem: The text of CMETHOD speaks of an IP address, its format only of an address. Host
          names, the form of an IPv6 address and port 0 are not mentioned.
          Reading: The address is an IPv4 address in four decimal parts, or an IPv6 address in
          brackets, not a name, and without a zone. The port is 1 to 65535 without a leading zero.
          Anything else is an error.
          Practice: tor accepts `[::1]:9` and refuses `localhost:9`, `::1:9`, port 0 and port
          65536. Arti accepts port 0 but no names; ptadapter accepts both.

          E-18 in 3.3.2
          Problem: The format of CMETHOD has the names of the protocols in quotes.
          Reading: The quotes are notation. The protocol is `socks4` or `socks5`, bare and in lower
          case.
          Practice: tor accepts neither `'socks5'` nor `SOCKS5`; nor does Arti. ptadapter takes
          any word.

          E-25 in 3.3.2
          Problem: Nothing is said of a second report for one name, nor of a report for a name that
          was not requested.
          Reading: A second report for a name, and a report for a name that was not requested, are
          errors.
          Practice: tor skips a second CMETHOD with a notice, registers the addresses of both of two
          SMETHOD lines, and registers a name that it did not request. Arti lets the second report
          replace the first. Arti and ptadapter end the transport over a name that they did not
          request.

          E-26 in 3.3.2
          Problem: It is not said whether a transport that fails brings down the others in the same
          process.
          Reading: One that fails does not bring down the others; the session goes on to its DONE
          line.
          Practice: tor goes on. So does ptadapter. Arti gives up the process over any
          CMETHOD-ERROR and over any requested name without a report, so a transport that reports
          an unknown name as failed cannot run under it.

          E-27 in 3.3.2
          Problem: No limit is set on the time that a launch may take.
          Reading: A launch may take any time. A live run waits 30 seconds by default.
          Practice: tor still waited after 98 seconds. Arti ends a launch that takes longer than
          its limit.

          E-28 in 3.3.2
          Problem: The DONE line is said to complete the launch, but what a later protocol message
          would mean is not said.
          Reading: A message on the version, the proxy or the methods after DONE is an error. LOG,
          STATUS and unknown keywords may still come, and ENV-ERROR with a warning (E-38).
          Practice: tor counts the transport as broken and ends it though it was working, for a late
          CMETHOD as for a late VERSION. Arti ignores both.
          """;

  private ClientChapter() {}
}
