package dev.ptipc.spec;

import java.util.List;

/** Errata of section 3.3, and slips in the appendices. */
final class MetaformatErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-13",
              "3.3",
              "As an argument byte may be a space, each space can begin a new argument or go on"
                  + " with the last one, and the production is ambiguous. Nor is it said what an"
                  + " empty argument list looks like.",
              "The rest of a line is either nothing, or a space and at least one more byte; a"
                  + " single space at the end is no empty list. How the operands divide is a matter"
                  + " of each message.",
              "tor compares prefixes, and splits method lines at any run of white space. "
                  + "Arti, by its source, splits at every single space, so that two of them make "
                  + "an empty name, which it refuses."),
          new Erratum(
              "E-14",
              "3.3",
              "How many spaces stand between two words is not said.",
              "One space stands between two words, and none at the end. Two spaces, a space at the"
                  + " end, or a tab, CR, VT or FF are an error wherever they stand outside free text.",
              "tor takes runs of spaces and tabs in a CMETHOD line and spaces at its end, "
                  + "but refuses a VERSION line that ends in a space. Arti, by its source, splits "
                  + "at every single space."),
          new Erratum(
              "E-15",
              "3.3",
              "A carriage return is an argument byte, so that with CRLF line endings the "
                  + "last operand would end in one.",
              "One carriage return before the line feed is removed, with a warning.",
              "tor accepts CRLF, and so, by its source, does Arti."),
          new Erratum(
              "E-16",
              "3.3",
              "Only ASCII may be written, though the text of an error often quotes what a user"
                  + " typed.",
              "A byte from 0x80 up after the keyword is an error on the part of the writer; a"
                  + " reader goes on and keeps the message.",
              "obfs4proxy writes raw UTF-8 in PROXY-ERROR; goptlib panics, and the process "
                  + "dies without a message. tor lets the bytes through, and Arti, by its source, "
                  + "fails where they are not valid UTF-8."),
          new Erratum(
              "E-21",
              "3.3",
              "Nothing says that a keyword ends at the space, so that a comparison of prefixes"
                  + " finds VERSION in `VERSIONX 1`.",
              "Keywords are compared as a whole. `VERSIONX` is an unknown keyword, and a "
                  + "parent ignores the line.",
              "Implementations differ."),
          new Erratum(
              "E-32",
              "3.3",
              "Some examples (`VERSION 1`, `PROXY DONE`, `CMETHODS DONE`) stand outside the code"
                  + " blocks, and the web edition has lost the section numbers by which the text"
                  + " still refers to itself.",
              "The numbers of the older edition are used. A program that collects the "
                  + "examples has to know where they stand.",
              ""),
          new Erratum(
              "E-34",
              "appendices A, B",
              "A heading has the transport write its messages to standard input.",
              "Standard output is meant.",
              "PT 2.0 and PT 3.0 repeat the slip."),
          new Erratum(
              "E-35",
              "PT 3.0 appendix A",
              "An example runs two messages together as `VERSION 2 PROXY DONE`, and has version 2"
                  + " in a document on version 3.",
              "A typing error, with no bearing on version 1.",
              ""));

  private MetaformatErrata() {}
}
