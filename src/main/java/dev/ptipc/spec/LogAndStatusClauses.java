package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Sections 3.3.4 and 3.3.5: the messages LOG and STATUS. */
final class LogAndStatusClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.4-LOG-1",
              STATED,
              TRANSPORT,
              "LOG has two pairs, SEVERITY and MESSAGE, in this order and with no others. Readers"
                  + " are less strict (E-06).",
              LINE),
          Clause.of(
              "3.3.4-LOG-2",
              STATED,
              TRANSPORT,
              "The severity of a LOG is one of the words `error`, `warning`, `notice`, `info` and"
                  + " `debug`, in lower case and without quotes.",
              LINE),
          Clause.of(
              "3.3.4-LOG-3",
              STATED,
              TRANSPORT,
              "The message of a LOG is a bare word without white space, or a string in double"
                  + " quotes in which a backslash begins an escape (E-11).",
              LINE),
          Clause.of(
              "3.3.4-LOG-4",
              STATED,
              TRANSPORT,
              "Clients and servers alike may write LOG at any point of a session, even before"
                  + " VERSION or after the DONE line.",
              SESSION),
          Clause.of(
              "3.3.4-LOG-5",
              STATED,
              Binds.PARENT,
              "LOG is there for people to read: a parent passes it on and bases no decision "
                  + "on it. A malformed LOG is therefore no reason to give up the transport "
                  + "(E-07).",
              CheckedAt.PARENT),
          Clause.of(
              "3.3.4-LOG-6",
              STATED,
              TRANSPORT,
              "The published text allows LOG on standard output and on standard error. This project"
                  + " has it written to standard output, which is all that a parent need read"
                  + " (E-08).",
              LIVE),
          Clause.of(
              "3.3.5-STATUS-1",
              STATED,
              TRANSPORT,
              "STATUS begins with the pair TRANSPORT, a hint at what it is about. In the later"
                  + " edition of the text it may have TYPE instead (E-09).",
              LINE),
          Clause.of(
              "3.3.5-STATUS-2",
              STATED,
              TRANSPORT,
              "Besides TRANSPORT a STATUS has at least one other pair (E-10).",
              LINE),
          Clause.of(
              "3.3.5-STATUS-3",
              STATED,
              TRANSPORT,
              "Each value in a STATUS is a bare word or a quoted string, written as in LOG (E-11).",
              LINE),
          Clause.of(
              "3.3.5-STATUS-4",
              STATED,
              TRANSPORT,
              "The value of TRANSPORT is the transport's own choice; it need be neither a C"
                  + " identifier nor a name that the parent asked for.",
              LINE),
          Clause.of(
              "3.3.5-STATUS-5",
              STATED,
              TRANSPORT,
              "The published text gives no form for the keys of a STATUS. This project uses "
                  + "the form that keywords have in control-spec, one or more ASCII letters, "
                  + "digits, hyphens or underscores (`[A-Za-z0-9_-]+`).",
              LINE),
          Clause.of(
              "3.3.5-STATUS-6",
              STATED,
              TRANSPORT,
              "Whether a key may occur twice in a STATUS is left open, so a transport had "
                  + "better use each key once: of two values tor keeps both, in their order, and "
                  + "Arti, by its source, the last one.",
              LINE),
          Clause.of(
              "3.3.5-TYPE-1",
              STATED,
              TRANSPORT,
              "A STATUS has at most one TYPE. The key belongs to the later edition of the text"
                  + " (E-09).",
              LINE),
          Clause.of(
              "3.3.5-VERSION-1",
              STATED,
              TRANSPORT,
              "A STATUS with `TYPE=version` names the program by IMPLEMENTATION and its version by"
                  + " VERSION, and neither is empty. The message belongs to the later edition of the"
                  + " text (E-09).",
              LINE),
          Clause.of(
              "3.3.5-VERSION-2",
              STATED,
              TRANSPORT,
              "A transport reports its version before it has reported all its methods, as "
                  + "goptlib asks of those who use it; a parent reads the line later too (E-09).",
              SESSION));

  private LogAndStatusClauses() {}
}
