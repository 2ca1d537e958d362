package dev.ptipc.peers.parent;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a session of an example in which nothing but what it shows can be held against it: what is
 * asked for is what is reported, and a line alone has a transport that comes up beside it.
 */
final class RowSessions {

  /** Any proxy does; nothing connects to it. */
  private static final Bytes PROXY = Bytes.of("socks5://127.0.0.1:9050");

  private static final String OTHER = "trebuchet";

  /** A report, well formed or not, whose name a parent can ask for. */
  private static final Pattern REPORT =
      Pattern.compile("(?m)^([CS])METHOD(?:-ERROR)?[ \t]+([A-Za-z_][A-Za-z0-9_]*)(?=[ \t\r\n])");

  private static final Pattern SERVER = Pattern.compile("(?m)^SMETHOD");
  private static final Pattern DONE = Pattern.compile("(?m)^[CS]METHODS DONE\r?$");
  private static final Pattern FATAL = Pattern.compile("(?m)^(VERSION|ENV|PROXY)-ERROR");

  private static final Pattern PROXIED = Pattern.compile("(?m)^PROXY");

  private RowSessions() {}

  /** Of an example that is a whole session. */
  static ParentCase session(String name, Session example) {
    String text = example.stdout().latin1();
    Matcher done = DONE.matcher(text);
    String reported = done.find() ? text.substring(0, done.start()) : text;
    Map<String, Bytes> known = example.environment();
    Map<String, Bytes> asked = asked(known, text, reported);
    if (known.isEmpty()) {
      asked = withProxy(asked, text);
    }
    return CaseMaker.session(name, new Session(asked, example.stdout(), example.exit()));
  }

  /** Of an example that is a line, or a few. */
  static ParentCase lines(String name, Session example) {
    String text = example.stdout().latin1();
    if (FATAL.matcher(text).find()) {
      String begun = (text.startsWith("VERSION") ? "" : "VERSION 1\n") + text;
      Map<String, Bytes> asked = withProxy(asked(example.environment(), text, text), text);
      return CaseMaker.session(name, new Session(asked, Bytes.ofLatin1(begun), null));
    }
    boolean open = text.endsWith("\n");
    boolean lacks = open && !REPORT.matcher(text).find();
    String whole = text;
    if (lacks) {
      String other =
          SERVER.matcher(text).find()
              ? "SMETHOD " + OTHER + " 198.51.100.1:19999\n"
              : "CMETHOD " + OTHER + " socks5 127.0.0.1:19999\n";
      // The end of the reports is the last line, and VERSION the first.
      boolean ends = text.contains("METHODS");
      whole = ends ? other + text : text + other;
    }
    Map<String, Bytes> asked = withProxy(asked(example.environment(), whole, whole), text);
    return CaseMaker.lines(name, asked, Bytes.ofLatin1(whole));
  }

  private static Map<String, Bytes> withProxy(Map<String, Bytes> asked, String text) {
    Map<String, Bytes> more = new LinkedHashMap<>(asked);
    if (PROXIED.matcher(text).find()) {
      more.putIfAbsent(Variable.PROXY, PROXY);
    }
    return more;
  }

  /** Where the example does not tell what was asked for, it is what is reported. */
  private static Map<String, Bytes> asked(Map<String, Bytes> known, String text, String reported) {
    if (Environment.of(known).role() != null) {
      return known;
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher report = REPORT.matcher(reported);
    while (report.find()) {
      names.add(report.group(2));
    }
    boolean server = SERVER.matcher(text).find() && !text.startsWith("CMETHOD");
    Map<String, Bytes> asked = new LinkedHashMap<>(known);
    asked.put(
        server ? Variable.SERVER_TRANSPORTS : Variable.CLIENT_TRANSPORTS,
        Bytes.ofLatin1(names.isEmpty() ? OTHER : String.join(",", names)));
    return asked;
  }
}
