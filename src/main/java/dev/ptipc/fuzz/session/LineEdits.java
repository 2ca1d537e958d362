package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be done to a line, by words that tell it. An edit that does not fit leaves the line as
 * it is; which clause it breaks is for the checker to say.
 */
final class LineEdits {

  /** The last pair of LOG or STATUS as the automaton writes it: key, value. */
  private static final Pattern LAST_PAIR =
      Pattern.compile(" ([A-Za-z0-9_-]+)=(\"(?:[^\"\\\\]|\\\\.)*\"|[^\" ][^ ]*|)$");

  private static final String ENDPOINT = "^([CS]METHOD .*?)(\\S+):(\\d+)(?= |$)";

  private static final Map<String, UnaryOperator<String>> ALL = new LinkedHashMap<>();

  static {
    words();
    bytes();
    methods();
    arguments();
    pairs();
    log();
    status();
  }

  private LineEdits() {}

  static Map<String, UnaryOperator<String>> all() {
    return ALL;
  }

  private static void words() {
    ALL.put("the operands left out", LineEdits::keyword);
    ALL.put("nothing behind the first space", line -> keyword(line) + " ");
    ALL.put("a word at the end", line -> line + " more");
    ALL.put("`DONE` in lower case", line -> line.replaceFirst(" DONE$", " done"));
    ALL.put("two spaces", line -> line.replaceFirst(" ", "  "));
    ALL.put("a space at the end", line -> line + " ");
    ALL.put("a tab for the last space", line -> line.replaceFirst(" (\\S*)$", "\t$1"));
    ALL.put("a tab behind the keyword", line -> line.replaceFirst(" ", "\t"));
    ALL.put("another text than no-version", line -> line.replace(" no-version", " none"));
  }

  private static void bytes() {
    ALL.put("a CR before the LF", line -> line + "\r");
    ALL.put("a byte over 0x7F at the end", line -> line + "\u00E9");
    ALL.put("a NUL at the end", line -> line + "\0");
    ALL.put("an escape character at the end", line -> line + "\u001B");
    // A line that counts would be missed, so only those are spoilt that do not.
    ALL.put("a space before the keyword", line -> line.replaceFirst("^(LOG|STATUS) ", " $1 "));
    ALL.put(
        "a date before the keyword", line -> line.replaceFirst("^(LOG|STATUS) ", "[12:00] $1 "));
    ALL.put("another keyword", line -> line.replaceFirst("^(LOG|STATUS) ", "X-$1 "));
  }

  private static void methods() {
    ALL.put("SOCKS 4", line -> line.replaceFirst(" socks5 ", " socks4 "));
    ALL.put("`SOCKS5`", line -> line.replaceFirst(" socks5 ", " SOCKS5 "));
    ALL.put("quotes around the protocol", line -> line.replaceFirst(" socks5 ", " 'socks5' "));
    ALL.put("a host name", line -> line.replaceFirst(ENDPOINT, "$1localhost:$3"));
    ALL.put("IPv6 without brackets", line -> line.replaceFirst(ENDPOINT, "$1::1:$3"));
    ALL.put("a wildcard address", line -> line.replaceFirst(ENDPOINT, "$10.0.0.0:$3"));
    ALL.put("no port", line -> line.replaceFirst(ENDPOINT, "$1$2"));
    ALL.put("no host", line -> line.replaceFirst(ENDPOINT, "$1:$3"));
    ALL.put("port 0", line -> line.replaceFirst(ENDPOINT, "$1$2:0"));
    ALL.put("port 65536", line -> line.replaceFirst(ENDPOINT, "$1$2:65536"));
    ALL.put("a port with a leading zero", line -> line.replaceFirst(ENDPOINT, "$1$2:0$3"));
  }

  private static void arguments() {
    option("an empty ARGS", "");
    option("an empty pair in ARGS", "a=b,,c=d");
    option("an empty key in ARGS", "=b");
    option("a pair of ARGS without an equals sign", "a");
    option("an equals sign in a value of ARGS", "a=b=c");
    option("a backslash at the end of ARGS", "a=b\\");
    option("a comma at the end of ARGS", "a=b,");
    option("a key twice in ARGS", "a=b,a=c");
    option("a needless backslash in ARGS", "a=\\b");
    option("ARGS twice", "a=b " + Option.ARGS + ":c=d");
    option("a space in a value of ARGS", "a=b c");
    ALL.put("an option that nobody knows", line -> bare(line, "FORWARD:1"));
  }

  private static void option(String words, String args) {
    ALL.put(words, line -> bare(line, Option.ARGS + ":" + args));
  }

  /** In the place of all options that SMETHOD has. */
  private static String bare(String line, String option) {
    return line.replaceFirst("^(SMETHOD \\S+ \\S+).*$", Matcher.quoteReplacement("") + "$1 ")
        .concat(line.startsWith("SMETHOD ") ? option : "");
  }

  private static void pairs() {
    value("an empty value", "");
    value("a quote that is not closed", "\"a");
    value("text behind a closing quote", "\"a\"b");
    value("an escape that readers disagree on", "\"\\q\"");
    value("an escape that gives a NUL", "\"\\000\"");
    value("an octal escape over 377", "\"\\400\"");
    ALL.put("a key twice", line -> LAST_PAIR.matcher(line).replaceFirst("$0 $1=again"));
    ALL.put("a key with a dot", line -> LAST_PAIR.matcher(line).replaceFirst("$0 a.b=c"));
    ALL.put("a pair without a key", line -> LAST_PAIR.matcher(line).replaceFirst("$0 =c"));
  }

  private static void value(String words, String value) {
    String quoted = Matcher.quoteReplacement(value);
    ALL.put(words, line -> LAST_PAIR.matcher(line).replaceFirst(" $1=" + quoted));
  }

  private static void log() {
    String severity = " " + Message.Log.SEVERITY + "=";
    String begins = "^LOG" + severity + "(\\S+) (.*)$";
    ALL.put("no severity", line -> line.replaceFirst(begins, "LOG $2"));
    ALL.put("no message", line -> line.replaceFirst(begins, "LOG" + severity + "$1"));
    ALL.put("severity `warn`", line -> line.replaceFirst(begins, "LOG" + severity + "warn $2"));
    ALL.put(
        "severity in quotes", line -> line.replaceFirst(begins, "LOG" + severity + "\"$1\" $2"));
    ALL.put(
        "message before severity", line -> line.replaceFirst(begins, "LOG $2" + severity + "$1"));
    ALL.put("a third key", line -> line.replaceFirst(begins, "$0 PID=1"));
  }

  private static void status() {
    String first = Message.Status.TRANSPORT + "=\\S*";
    String begins = "^STATUS (" + first + ") (.*)$";
    ALL.put("no TRANSPORT", line -> line.replaceFirst(begins, "STATUS $2"));
    ALL.put("nothing beside TRANSPORT", line -> line.replaceFirst(begins, "STATUS $1"));
    ALL.put("TRANSPORT at the end", line -> line.replaceFirst(begins, "STATUS $2 $1"));
    ALL.put(
        "`TYPE=version` for TRANSPORT",
        line -> line.replaceFirst(begins, "STATUS TYPE=version IMPLEMENTATION=a VERSION=1"));
  }

  private static String keyword(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }
}
