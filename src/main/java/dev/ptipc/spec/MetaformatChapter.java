package dev.ptipc.spec;

/** Section 3.3: lines, keywords, arguments, and what is not known. */
final class MetaformatChapter {

  static final String CLAUSES =
      """
          3.3-STDOUT-1 STATED TRANSPORT LINE LIVE
          A transport talks to its parent on standard output, one message to a line, and a line feed
          closes each message. Bytes after the last line feed are not a message.

          3.3-LINE-1 STATED TRANSPORT LINE
          A line is made of a keyword, its arguments if it has any, and the closing line feed, in
          that order. The blanks in the published production only separate its symbols; they do not
          stand for bytes.

          3.3-KEYWORD-1 STATED TRANSPORT LINE
          A keyword is one or more ASCII letters, digits, hyphens or underscores (`[A-Za-z0-9_-]+`).
          Upper and lower case are different.

          3.3-ARGS-1 STATED TRANSPORT LINE
          A space separates the arguments from the keyword, and at least one more byte must follow
          that space. A keyword followed by one space and nothing else is therefore not a line of
          the grammar, while one followed by two spaces is, since the second space is an argument
          byte.

          3.3-ARGCHAR-1 STATED TRANSPORT LINE
          After the keyword every byte from 0x01 to 0x7F may occur except the line feed. Control
          characters such as tab or escape are thus within the grammar; NUL and the bytes from 0x80
          up are not.

          3.3-UNKNOWN-1 MUST PARENT PARENT
          A parent that does not know a keyword skips the line and carries on; such a line is never
          a reason to give up the transport.

          3.3-BLANK-1 STATED TRANSPORT LINE
          A transport writes no empty lines, since a line has a keyword and a keyword has at least
          one character.
          """;

  static final String ERRATA =
      """
          E-13 in 3.3
          Problem: As an argument byte may be a space, each space can begin a new argument or go on
          with the last one, and the production is ambiguous. Nor is it said what an empty argument
          list looks like.
          Reading: The rest of a line is either nothing, or a space and at least one more byte; a
          single space at the end is no empty list. How the operands divide is a matter of each
          message.
          Practice: tor compares prefixes, and splits method lines at any run of white space. Arti
          and ptadapter split at every single space, so that two spaces make an empty name, and that
          ends the transport.

          E-14 in 3.3
          Problem: How many spaces stand between two words is not said.
          Reading: One space stands between two words, and none at the end. Two spaces, a space at
          the end, or a tab, CR, VT or FF are an error wherever they stand outside free text.
          Practice: tor takes runs of spaces and tabs in a CMETHOD line and spaces at its end, but
          refuses a VERSION line that ends in a space. Arti and ptadapter end the transport over
          two spaces or a tab in a method line.

          E-15 in 3.3
          Problem: A carriage return is an argument byte, so that with CRLF line endings the last
          operand would end in one.
          Reading: One carriage return before the line feed is removed, with a warning.
          Practice: tor accepts CRLF, and so do Arti and ptadapter.

          E-16 in 3.3
          Problem: Only ASCII may be written, though the text of an error often quotes what a user
          typed.
          Reading: A byte from 0x80 up after the keyword is an error on the part of the writer; a
          reader goes on and keeps the message.
          Practice: tor lets the bytes through, and so does Arti where they are UTF-8; ptadapter
          ends the transport.

          E-21 in 3.3
          Problem: Nothing says that a keyword ends at the space, so that a comparison of prefixes
          finds VERSION in `VERSIONX 1`.
          Reading: Keywords are compared as a whole. `VERSIONX` is an unknown keyword, and a parent
          ignores the line.
          Practice: tor reads a keyword that begins with VERSION as VERSION, and ends the
          transport; Arti and ptadapter ignore the line.

          E-32 in 3.3
          Problem: Some examples (`VERSION 1`, `PROXY DONE`, `CMETHODS DONE`) stand outside the code
          blocks, and the web edition has lost the section numbers by which the text still refers to
          itself.
          Reading: The numbers of the older edition are used. A program that collects the examples
          has to know where they stand.

          E-34 in appendices A, B
          Problem: A heading has the transport write its messages to standard input.
          Reading: Standard output is meant.
          Practice: PT 2.0 and PT 3.0 repeat the slip.

          E-35 in PT 3.0 appendix A
          Problem: An example runs two messages together as `VERSION 2 PROXY DONE`, and has version
          2 in a document on version 3.
          Reading: A typing error, with no bearing on version 1.
          """;

  private MetaformatChapter() {}
}
