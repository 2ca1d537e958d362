package dev.ptipc.spec;

import static dev.ptipc.spec.Binds.TRANSPORT;
import static dev.ptipc.spec.CheckedAt.LINE;
import static dev.ptipc.spec.CheckedAt.LIVE;
import static dev.ptipc.spec.Level.MUST;
import static dev.ptipc.spec.Level.STATED;

import java.util.List;

/** Section 3.3: the form that all lines share. */
final class MetaformatClauses {
  static final List<Clause> LIST =
      List.of(
          Clause.of(
              "3.3-STDOUT-1",
              STATED,
              TRANSPORT,
              "A transport talks to its parent on standard output, one message to a line, "
                  + "and a line feed closes each message. Bytes after the last line feed are not "
                  + "a message.",
              LINE,
              LIVE),
          Clause.of(
              "3.3-LINE-1",
              STATED,
              TRANSPORT,
              "A line is made of a keyword, its arguments if it has any, and the closing "
                  + "line feed, in that order. The blanks in the published production only "
                  + "separate its symbols; they stand for no byte.",
              LINE),
          Clause.of(
              "3.3-KEYWORD-1",
              STATED,
              TRANSPORT,
              "A keyword is one or more ASCII letters, digits, hyphens or underscores"
                  + " (`[A-Za-z0-9_-]+`). Upper and lower case are different.",
              LINE),
          Clause.of(
              "3.3-ARGS-1",
              STATED,
              TRANSPORT,
              "Arguments are set off from the keyword by a space, and at least one more "
                  + "byte must follow that space. A keyword followed by one space and nothing "
                  + "else is therefore not a line of the grammar, while one followed by two "
                  + "spaces is, since the second space is an argument byte.",
              LINE),
          Clause.of(
              "3.3-ARGCHAR-1",
              STATED,
              TRANSPORT,
              "After the keyword every byte from 0x01 to 0x7F may occur except the line "
                  + "feed. Control characters such as tab or escape are thus within the grammar; "
                  + "NUL and the bytes from 0x80 up are not.",
              LINE),
          Clause.of(
              "3.3-UNKNOWN-1",
              MUST,
              Binds.PARENT,
              "A parent that does not know a keyword skips the line and carries on; such a line is"
                  + " never a reason to give up the transport.",
              CheckedAt.PARENT),
          Clause.of(
              "3.3-BLANK-1",
              STATED,
              TRANSPORT,
              "A transport writes no empty lines, since a line has a keyword and a keyword has at"
                  + " least one character.",
              LINE));

  private MetaformatClauses() {}
}
