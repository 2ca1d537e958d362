package dev.ptipc.codec;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import java.util.List;

/** The rules that leave a line without a message, in the order of precedence. */
public final class RefusalRules {

  private static final RuleList ALL = new RuleList();

  static final Rule EMPTY_LINE =
      ALL.error(
          "line/empty",
          "3.3-BLANK-1",
          "empty line",
          "Every line begins with a keyword, so an empty one is not a message. Parents log it and"
              + " go on. Often a log library adds a second newline.");

  static final Rule BAD_KEYWORD =
      ALL.error(
          "line/bad-keyword",
          "3.3-KEYWORD-1",
          "line that does not begin with a keyword",
          "A keyword is made of ASCII letters, digits, dashes and underscores, begins the "
              + "line and is followed by one space or the end of the line. Text for people "
              + "belongs in LOG, or on stderr.");

  static final Rule NOTHING_AFTER_SPACE =
      ALL.error(
          "line/nothing-after-space",
          "3.3-ARGS-1",
          "keyword followed by a space and nothing else",
          "The space after a keyword opens an argument, and an argument has at least one byte."
              + " Usually a variable that should have been printed was empty.");

  static final Rule NUL =
      ALL.error(
          "line/nul",
          "3.3-ARGCHAR-1",
          "NUL byte",
          "NUL cannot stand anywhere in a line: parents written in C take it for the end.");

  static final Rule SPACING =
      ALL.error(
          "line/spacing",
          "E-14",
          "white space other than one space between words",
          "Words are separated by exactly one space. tor splits some lines at any white "
              + "space; Arti and ptadapter split at each single space and find an empty word, "
              + "and the transport is lost there.");

  static final Rule MISSING_OPERAND =
      ALL.error(
          "line/missing-operand",
          List.of(
              "3.3.1-VERSION-1",
              "3.3.1-VERSIONERR-1",
              "3.3.1-ENVERR-1",
              "3.3.2-PROXYDONE-1",
              "3.3.2-PROXYERR-1",
              "3.3.2-CMETHOD-1",
              "3.3.2-CMETHODERR-1",
              "3.3.2-DONE-1",
              "3.3.3-SMETHOD-1",
              "3.3.3-SMETHODERR-1",
              "3.3.3-DONE-1",
              "3.3.4-LOG-1",
              "3.3.5-STATUS-1"),
          "message that lacks an operand",
          "Each message has a fixed number of operands and none may be left out; the reason of an"
              + " error message is one of them (E-22).");

  static final Rule SURPLUS =
      ALL.error(
          "line/surplus",
          List.of(
              "3.3.1-VERSION-1",
              "3.3.2-PROXYDONE-1",
              "3.3.2-CMETHOD-1",
              "3.3.2-DONE-2",
              "3.3.3-DONE-2"),
          "something after the last operand",
          "VERSION, CMETHOD and the DONE messages end with their last operand.");

  static final Rule NOT_DONE =
      ALL.error(
          "line/not-done",
          List.of("3.3.2-PROXYDONE-1", "3.3.2-DONE-2", "3.3.3-DONE-2"),
          "word other than DONE",
          "PROXY, CMETHODS and SMETHODS are followed by DONE in capitals and nothing else.");

  static final Rule ADDRESS_FORM =
      ALL.error(
          "line/address-form",
          List.of("3.3.2-CMETHOD-2", "3.3.3-SMETHOD-2"),
          "address without a host or a port",
          "An address is a host, a colon and a port of digits: 127.0.0.1:1234 or [::1]:1234.");

  static final Rule NO_PAIR =
      ALL.error(
          "line/no-pair",
          List.of("3.3.4-LOG-3", "3.3.5-STATUS-3"),
          "word that is not a KEY=VALUE pair",
          "LOG and STATUS hold nothing but KEY=VALUE pairs. A value with spaces needs quotes.");

  static final Rule QUOTE_NOT_CLOSED =
      ALL.error(
          "line/quote-not-closed",
          List.of("3.3.4-LOG-3", "3.3.5-STATUS-3"),
          "quoted value that does not end",
          "A value that begins with a double quote ends with one. A quote or a backslash inside it"
              + " is written with a backslash before it.");

  static final Rule AFTER_QUOTE =
      ALL.error(
          "line/text-after-quote",
          List.of("3.3.4-LOG-3", "3.3.5-STATUS-3"),
          "text directly after a closing quote",
          "A quoted value is followed by a space or the end of the line. Usually a quote inside the"
              + " value was not escaped.");

  private RefusalRules() {}

  /**
   * All of them.
   *
   * @return the rules, the one that wins over the others first
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
