package dev.ptipc.spec;

import java.util.List;

/** Errata of section 3.3.1, and of the error messages in general. */
final class VersionErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-19",
              "3.3.1",
              "By one sentence a transport examines its environment after VERSION; by another it"
                  + " may report an error in place of VERSION, and by a third it may do so at any"
                  + " time. Whether ENV-ERROR may come first depends on the sentence.",
              "ENV-ERROR before VERSION is legal and draws no diagnostic.",
              "It is the only form whose text tor shows to its user: after VERSION, tor says that"
                  + " the configuration protocol failed and drops the text. goptlib reports a"
                  + " missing version or state variable before VERSION and other faults after it;"
                  + " obfs4proxy does both."),
          new Erratum(
              "E-20",
              "3.3.1",
              "VERSION-ERROR may carry any text, yet its usual text is treated as part of "
                  + "the message.",
              "VERSION-ERROR may carry any text; any text other than `no-version` gets a note.",
              "tor knows only `VERSION-ERROR no-version`. With any other text it reads the "
                  + "line as a VERSION, and complains about a version that begins with `ERROR`."),
          new Erratum(
              "E-22",
              "3.3.1, 3.3.2, 3.3.3",
              "What an error message without a text would mean is not said.",
              "The text cannot be left out; an error message without one is malformed.",
              "tor logs a bare ENV-ERROR, CMETHOD-ERROR or PROXY-ERROR as being without a text, and"
                  + " then, by its source, reads one byte past the end of the line; what it prints"
                  + " is an empty pair of brackets."),
          new Erratum(
              "E-38",
              "3.3.1",
              "ENV-ERROR is allowed at any point, while the DONE line is said to complete the"
                  + " launch.",
              "ENV-ERROR is legal after the DONE line, with a warning.",
              "tor gives up the transport at any protocol message after DONE, and does not "
                  + "show the text."));

  private VersionErrata() {}
}
