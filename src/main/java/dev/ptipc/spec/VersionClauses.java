package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.ENVIRONMENT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.CheckedAt.SESSION;
import static dev.ptipc.spec.Level.MAY;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.SHOULD;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3.1: version negotiation and errors in the environment. */
final class VersionClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3.1-NEG-1",
              STATED,
              TRANSPORT,
              "Before anything else a transport picks the protocol version, out of those that its"
                  + " parent lists in TOR_PT_MANAGED_TRANSPORT_VER.",
              ENVIRONMENT),
          Clause.of(
              "3.3.1-NEG-2",
              STATED,
              TRANSPORT,
              "A transport answers the version list once, by VERSION or by VERSION-ERROR and never"
                  + " by both. It may leave the answer out only when ENV-ERROR ends the session.",
              SESSION),
          Clause.of(
              "3.3.1-VERSIONERR-1",
              STATED,
              TRANSPORT,
              "VERSION-ERROR tells the parent that the list holds no version the transport can"
                  + " speak. A transport that speaks version 1 may not send it when `1` is listed.",
              ENVIRONMENT),
          Clause.of(
              "3.3.1-VERSIONERR-2",
              SHOULD,
              TRANSPORT,
              "The operand of VERSION-ERROR is `no-version`, the word that parents look for"
                  + " (E-20).",
              LINE),
          Clause.of(
              "3.3.1-VERSIONERR-3",
              MAY,
              TRANSPORT,
              "A transport may put an explanation of its own in place of `no-version`, but not"
                  + " leave the place empty: VERSION-ERROR always has an operand.",
              LINE),
          Clause.of(
              "3.3.1-VERSIONERR-4",
              MUST,
              TRANSPORT,
              "VERSION-ERROR is the last protocol message of a session, and once it is written the"
                  + " process exits. Only LOG, STATUS and unknown keywords may come in between.",
              SESSION,
              LIVE),
          Clause.of(
              "3.3.1-VERSION-1",
              STATED,
              TRANSPORT,
              "VERSION has exactly one operand, a version name made of printable ASCII characters"
                  + " other than white space and the comma.",
              LINE),
          Clause.of(
              "3.3.1-VERSION-2",
              STATED,
              TRANSPORT,
              "The version that a transport announces is one of those its parent listed in"
                  + " TOR_PT_MANAGED_TRANSPORT_VER.",
              ENVIRONMENT),
          Clause.of(
              "3.3.1-VERSION-3",
              STATED,
              TRANSPORT,
              "In the version of the protocol described here, the operand of VERSION is `1`.",
              LINE),
          Clause.of(
              "3.3.1-VERSION-4",
              MUST,
              TRANSPORT,
              "VERSION comes before every PROXY, CMETHOD, SMETHOD and DONE line, the error "
                  + "forms included. The one way to do without it is to report an error and exit, "
                  + "so ENV-ERROR may come first (E-19).",
              SESSION),
          Clause.of(
              "3.3.1-ENV-1",
              STATED,
              TRANSPORT,
              "Once the version is settled, a transport makes sure that every variable it needs is"
                  + " there and well formed. It does not go on to launch methods with one of them"
                  + " missing or broken.",
              ENVIRONMENT),
          Clause.of(
              "3.3.1-ENV-2",
              MAY,
              TRANSPORT,
              "A transport that finds an error in its environment may send ENV-ERROR and exit at"
                  + " any moment of the session, even after its DONE line (E-38). It is free to"
                  + " carry on without a word instead.",
              SESSION),
          Clause.of(
              "3.3.1-ENVERR-1",
              STATED,
              TRANSPORT,
              "ENV-ERROR has one operand, a text that runs to the end of the line, and the text"
                  + " cannot be left out.",
              LINE),
          Clause.of(
              "3.3.1-ENVERR-2",
              SHOULD,
              TRANSPORT,
              "The text of ENV-ERROR helps its reader to find the fault and mend it, "
                  + "ideally by naming the variable concerned.",
              LINE),
          Clause.of(
              "3.3.1-ENVERR-3",
              MUST,
              TRANSPORT,
              "ENV-ERROR is the last protocol message of a session, and once it is written the"
                  + " process exits. Only LOG, STATUS and unknown keywords may come in between.",
              SESSION,
              LIVE),
          Clause.of(
              "3.3.1-ENVERR-4",
              STATED,
              TRANSPORT,
              "ENV-ERROR is about the TOR_PT variables and nothing else: its cause is one "
                  + "that the parent set, or failed to set.",
              ENVIRONMENT));

  private VersionClauses() {}
}
