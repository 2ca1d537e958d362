package dev.ptipc.codec;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import java.util.List;

/** The rules that are judged while values are taken out of a line: later the evidence is gone. */
public final class DecodingRules {

  private static final RuleList ALL = new RuleList();

  static final Rule VERSION =
      ALL.error(
          "line/version",
          "3.3.1-VERSION-3",
          "VERSION with a version other than 1",
          "The protocol that tor and Arti speak is version 1, whatever the transport's own version"
              + " is. Both end a transport that writes another.");

  static final Rule TRANSPORT_NAME =
      ALL.error(
          "line/transport-name",
          "3.1-NAME-1",
          "transport name that is not a C identifier",
          "A transport's name is an ASCII letter or an underscore, followed by letters, digits and"
              + " underscores. tor ends a transport whose CMETHOD or SMETHOD has any other name.");

  static final Rule PROTOCOL =
      ALL.error(
          "line/protocol",
          "3.3.2-CMETHOD-1",
          "CMETHOD with a protocol other than socks4 or socks5",
          "The parent connects to a client transport by SOCKS; the protocol is one of these two"
              + " lower-case words, without quotes (E-18).");

  static final Rule NAMELESS_OPTION =
      ALL.error(
          "line/nameless-option",
          "3.3.3-ARGS-3",
          "word after the address that is not an option",
          "What follows the address of SMETHOD is a list of options, each NAME:TEXT without "
              + "spaces. There is no escape for a space: a value in ARGS that contains one is cut "
              + "short there (E-04).");

  static final Rule ARGS_POSITION =
      ALL.warning(
          "line/args-position",
          List.of("E-04"),
          "ARGS that is not the first option, or occurs twice",
          "tor looks at the first option only, so these ARGS never reach the bridge's descriptor.");

  static final Rule ARGS_PAIR =
      ALL.error(
          "line/args-pair",
          "3.3.3-ARGS-1",
          "ARGS with a missing or broken pair",
          "ARGS holds one or more KEY=VALUE pairs with commas between them; the key has at least"
              + " one character, the value may be empty. With nothing to pass on, leave ARGS out.");

  static final Rule ARGS_COMMA =
      ALL.warning(
          "line/args-trailing-comma",
          List.of("E-01"),
          "comma at the end of ARGS",
          "The published grammar can be read as asking for it; no transport writes it, and readers"
              + " differ on what it means.");

  static final Rule ARGS_REPEATED =
      ALL.warning(
          "line/args-repeated-key",
          List.of("3.3.3-ARGS-1"),
          "key that occurs twice in ARGS",
          "Clients get the arguments as a map, so one of the two values is lost.");

  static final Rule ARGS_UNESCAPED =
      ALL.error(
          "line/args-unescaped",
          "3.3.3-ARGS-2",
          "bare equals sign or backslash in ARGS",
          "Inside a key or a value of ARGS the equals sign, the comma and the backslash are written"
              + " with a backslash before them (E-03). Base64 that ends in = is the usual case.");

  static final Rule ARGS_ESCAPE =
      ALL.note(
          "line/args-escape",
          List.of("E-03"),
          "backslash before a character that needs none",
          "Only the equals sign, the comma and the backslash need one. Readers take the"
              + " character as itself.");

  static final Rule ESCAPE =
      ALL.warning(
          "line/escape",
          List.of("E-11"),
          "escape that readers disagree on",
          "Every reader takes \\n, \\t, \\r, \\\" and \\\\ in quotes, and nothing else "
              + "after a backslash. tor drops the whole line for most other escapes; Arti and the "
              + "control specification take a letter as itself.");

  static final Rule ESCAPE_OCTAL =
      ALL.note(
          "line/escape-octal",
          List.of("E-11"),
          "octal escape, which Arti refuses",
          "This is the usual form, which goptlib writes and tor reads. Arti "
              + "refuses the whole line, and before DONE it then abandons the launch (E-07). "
              + "Printable ASCII, tabs and line breaks have forms that every reader takes; a byte "
              + "that is none of these has only this form.");

  static final Rule ESCAPE_NUL =
      ALL.warning(
          "line/escape-nul",
          List.of("E-36"),
          "escape that gives a NUL",
          "tor drops the whole line when a value decodes to a NUL.");

  static final Rule OCTAL =
      ALL.error(
          "line/octal",
          "E-11",
          "octal escape over \\377",
          "Three octal digits stand for one byte, so \\377 is the highest.");

  static final Rule SEVERITY_QUOTED =
      ALL.warning(
          "line/severity-quoted",
          List.of("E-06"),
          "severity in quotes",
          "The severity is one of five bare words. tor takes it in quotes too; other "
              + "readers compare it with its quotes.");

  static final Rule KEY =
      ALL.warning(
          "line/key",
          List.of("3.3.5-STATUS-5"),
          "key with unusual characters",
          "The specification does not say what a key may hold. ASCII letters, digits, dashes and"
              + " underscores are safe; tor refuses quotes and anything unprintable.");

  private DecodingRules() {}

  /**
   * All of them.
   *
   * @return the rules, in the order of the messages
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
