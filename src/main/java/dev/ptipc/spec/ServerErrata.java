package dev.ptipc.spec;

import java.util.List;

/** Errata of section 3.3.3. */
final class ServerErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-01",
              "3.3.3",
              "The production for ARGS is a group that ends in a comma, once or more, and then a"
                  + " pair that may be missing. Taken literally it derives `ARGS:a=b,` and not"
                  + " `ARGS:N=13`, which the text itself gives as an example.",
              "ARGS is one or more pairs with a comma between two of them. A key has at least one"
                  + " character, a value may be empty, and a comma at the end is a warning.",
              "goptlib writes no comma at the end. tor copies the text unread, so it "
                  + "accepts `ARGS:a=b,` and even `ARGS:`. Arti, by its source, accepts a comma "
                  + "at the end and an empty key, and refuses an empty pair and a pair without an "
                  + "equals sign."),
          new Erratum(
              "E-02",
              "3.3.3",
              "The server section sends the transport through TOR_PT_CLIENT_TRANSPORTS. PT 2.0, 2.1"
                  + " and 2.2.1 have copied the slip.",
              "A server goes through TOR_PT_SERVER_TRANSPORTS, as section 3.2.3 has it.",
              "tor, goptlib and obfs4proxy all use TOR_PT_SERVER_TRANSPORTS, and so, by its "
                  + "source, does Arti."),
          new Erratum(
              "E-03",
              "3.3.3",
              "In ARGS only the equals sign and the comma are said to need a backslash. The"
                  + " backslash is not named, though it is for the escapes of sections 3.2.3 and"
                  + " 3.5.",
              "In ARGS a backslash is escaped as well. Before any other character it stands for that"
                  + " character, with a note; at the end of ARGS it is an error.",
              "goptlib escapes all three, and says so in a comment. Arti, by its source, "
                  + "takes the character after a backslash as it is, and refuses a backslash at "
                  + "the end."),
          new Erratum(
              "E-04",
              "3.3.3",
              "By the production for arguments an ARGS value could hold a space, and how the"
                  + " options of SMETHOD are told apart is never said.",
              "Options are separated by spaces, so that a space ends ARGS. No escape stands for a"
                  + " space, and a value with one cannot be written: the word after it, if it is no"
                  + " option, is an error. A second ARGS, or ARGS after another option, is a"
                  + " warning.",
              "tor splits at any white space and looks at the first option only: from `FOO "
                  + "ARGS:a=b` it gets nothing, from `ARGS:a=b c=d` it gets `a=b`. Arti, by its "
                  + "source, splits at single spaces and looks at every word. goptlib does not "
                  + "escape spaces, so such a value is cut short."),
          new Erratum(
              "E-05",
              "3.3.3",
              "Only the client section says that unknown names get no error line.",
              "An SMETHOD-ERROR for an unknown name gets a warning, since for servers "
                  + "section 3.2.3 only says SHOULD.",
              "obfs4proxy and snowflake send error lines for names they do not know."),
          new Erratum(
              "E-24",
              "3.3.2, 3.3.3",
              "Nothing says outright that CMETHODS DONE cannot close a server session, nor SMETHODS"
                  + " DONE a client session.",
              "CMETHODS DONE closes a client session, and SMETHODS DONE a server session. A session"
                  + " that mixes the messages of the two roles is in error.",
              "tor takes SMETHOD and SMETHODS DONE from a client, and registers the transport."));

  private ServerErrata() {}
}
