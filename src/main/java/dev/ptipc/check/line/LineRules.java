package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/** The rules for whole lines, characters, addresses and operands. */
public final class LineRules {

  private static final RuleList ALL = new RuleList();

  static final Rule TOO_LONG =
      ALL.add(
          "source/line-too-long",
          Severity.ERROR,
          List.of(),
          "line over the limit",
          "The protocol sets no limit, but memory does: a line over 64 KiB, or over another "
              + "limit if one is set, is skipped without being read.");

  static final Rule NO_NEWLINE =
      ALL.error(
          "line/no-newline",
          "3.3-STDOUT-1",
          "last line without a newline",
          "A line counts only once its LF has arrived; what comes after the last LF is not "
              + "a message. Either the transport died while writing, or it does not flush whole "
              + "lines.");

  static final Rule CARRIAGE_RETURN =
      ALL.warning(
          "line/carriage-return",
          List.of("E-15"),
          "line that ends in CR and LF",
          "A line ends in LF alone. Some parents remove the CR, but strictly it belongs to "
              + "the last operand.");

  static final Rule NON_ASCII =
      ALL.error(
          "line/non-ascii",
          "3.3-ARGCHAR-1",
          "byte that is not ASCII",
          "Only ASCII may follow the keyword. ptadapter ends the transport over other bytes "
              + "in a LOG (E-16). In LOG and STATUS an octal escape can carry them, but Arti refuses a "
              + "line with one (E-11).");

  static final Rule CONTROL =
      ALL.note(
          "line/control-character",
          List.of("3.3-ARGCHAR-1"),
          "control character",
          "ASCII control characters other than NUL and LF are allowed, and a log viewer may obey"
              + " them. In the quotes of LOG and STATUS a tab, LF or CR is written \\t, \\n or \\r.");

  static final Rule UNKNOWN_KEYWORD =
      ALL.note(
          "line/unknown-keyword",
          List.of("3.3-UNKNOWN-1"),
          "keyword that this version does not have",
          "A parent ignores the line. That lets later versions add messages, but a misspelt "
              + "keyword is ignored just as quietly. Keywords are compared as a whole (E-21).");

  static final Rule VERSION_ERROR_TEXT =
      ALL.note(
          "line/version-error-text",
          List.of("3.3.1-VERSIONERR-2"),
          "VERSION-ERROR with a text other than no-version",
          "Another text is allowed, but tor knows only this one, and reads a line with any "
              + "other as a VERSION (E-20).");

  static final Rule SOCKS4 =
      ALL.note(
          "line/socks4",
          List.of("2-SOCKS-1"),
          "client transport that speaks SOCKS4",
          "SOCKS4 is allowed. SOCKS5 is preferred: it has room for longer arguments and for IPv6.");

  static final Rule HOST =
      ALL.error(
          "line/host",
          List.of("3.3.2-CMETHOD-2", "3.3.3-SMETHOD-2"),
          "host that is not an IP address",
          "The host is an IPv4 address of four decimal numbers, or an IPv6 address in "
              + "brackets. Names are not looked up, and without brackets it is unclear where an "
              + "IPv6 address ends (E-17).");

  static final Rule PORT =
      ALL.error(
          "line/port-out-of-range",
          List.of("3.3.2-CMETHOD-2", "3.3.3-SMETHOD-2"),
          "port that is not a number from 1 to 65535",
          "Nobody can connect to port 0 or to one over 65535; leading zeros mean octal to "
              + "some readers. A transport that listens on port 0 prints the port it was given.");

  static final Rule NOT_LOOPBACK =
      ALL.warning(
          "line/not-loopback",
          List.of("3.3.2-CMETHOD-6"),
          "client transport that other machines can reach",
          "Anyone who can reach the listener can use the transport, and a wildcard such as "
              + "0.0.0.0 is not an address to connect to.");

  static final Rule UNKNOWN_OPTION =
      ALL.note(
          "line/unknown-option",
          List.of("3.3.3-OPT-2"),
          "unknown option of SMETHOD",
          "ARGS is the only option in this version; parents ignore others. tor then also "
              + "misses any ARGS after it.");

  private LineRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
