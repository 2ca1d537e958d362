package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.MAY;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.3, first part: the report on one server method. */
final class ServerMethodClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.3-ITER-1",
              STATED,
              TRANSPORT,
              "A server transport starts what TOR_PT_SERVER_TRANSPORTS asks for. By a slip the"
                  + " published text names the variable of the client (E-02).",
              ENVIRONMENT),
          Clause.of(
              "3.3.3-SMETHOD-1",
              STATED,
              TRANSPORT,
              "SMETHOD has two operands, the name of the transport, which is a C identifier, and an"
                  + " address with port. Options may follow them.",
              LINE),
          Clause.of(
              "3.3.3-SMETHOD-2",
              STATED,
              TRANSPORT,
              "The address in SMETHOD is the one by which clients reach the server: an IPv4 "
                  + "address or an IPv6 address in brackets, a colon, and a port from 1 to 65535. "
                  + "A wildcard address is accepted, since tor puts its own address in place of "
                  + "`0.0.0.0`.",
              LINE),
          Clause.of(
              "3.3.3-SMETHOD-3",
              MUST,
              TRANSPORT,
              "A transport that has an entry in TOR_PT_SERVER_BINDADDR listens on the "
                  + "address and port given there, and its SMETHOD shows them unchanged. Port 0 "
                  + "leaves the choice of a port to the transport. A wildcard is not a specific "
                  + "address: `[::]`, which includes IPv4, counts as `0.0.0.0`.",
              ENVIRONMENT),
          Clause.of(
              "3.3.3-SMETHOD-4",
              STATED,
              TRANSPORT,
              "SMETHOD names a transport that the parent asked for in TOR_PT_SERVER_TRANSPORTS.",
              ENVIRONMENT),
          Clause.of(
              "3.3.3-SMETHOD-5",
              STATED,
              TRANSPORT,
              "By the time the parent reads SMETHOD, the listener it names accepts TCP "
                  + "connections.",
              LIVE),
          Clause.of(
              "3.3.3-SMETHOD-6",
              STATED,
              TRANSPORT,
              "A requested name gets one report, SMETHOD or SMETHOD-ERROR, and no second report of"
                  + " either kind.",
              SESSION),
          Clause.of(
              "3.3.3-OPT-1",
              MAY,
              TRANSPORT,
              "SMETHOD may end with the address; no option is required.",
              LINE),
          Clause.of(
              "3.3.3-OPT-2",
              STATED,
              TRANSPORT,
              "ARGS is the only option that this version defines. A parent ignores others, such"
                  + " as those of proposal 180 (`FORWARD:`, `DECLARE:`, `USE-EXTENDED-PORT:`).",
              LINE),
          Clause.of(
              "3.3.3-ARGS-1",
              STATED,
              TRANSPORT,
              "ARGS holds one or more `key=value` pairs, separated by commas, with none at "
                  + "the end. A key has at least one character; a value may be empty (E-01).",
              LINE),
          Clause.of(
              "3.3.3-ARGS-2",
              MUST,
              TRANSPORT,
              "Within a key or a value of ARGS, an equals sign or a comma is written with a"
                  + " backslash before it (`\\=`, `\\,`); by E-03 so is a backslash (`\\\\`).",
              LINE),
          Clause.of(
              "3.3.3-ARGS-3",
              STATED,
              TRANSPORT,
              "ARGS is one word: no white space stands anywhere within it, and no escape can bring"
                  + " any in (E-04).",
              LINE),
          Clause.of(
              "3.3.3-ARGS-4",
              STATED,
              Binds.PARENT,
              "A parent such as tor publishes the ARGS of a bridge in its extra-info document. What"
                  + " they hold has to be fit for a line there, which allows no white space, line"
                  + " feed or NUL in it.",
              LINE,
              CheckedAt.PARENT));

  private ServerMethodClauses() {}
}
