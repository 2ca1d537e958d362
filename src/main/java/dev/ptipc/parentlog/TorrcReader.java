package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads torrc line by line, and tells what is wrong with its lines about transports. */
final class TorrcReader {

  /** What a client cannot do without, by transport. */
  private static final Map<String, String> NEEDED =
      Map.of("obfs4", "cert", "webtunnel", "url", "meek_lite", "url", "scramblesuit", "password");

  /** What a line of torrc was. */
  enum Found {
    /** Nothing that tells torrc from other files. */
    NOTHING,
    /** An option that no other file has. */
    OPTION,
    /** A bridge without the word before it. */
    BARE_BRIDGE
  }

  /**
   * A line that has tor read other files.
   *
   * @param line of the file, from 1
   * @param text of it
   * @param files as it names them
   */
  record Included(long line, String text, String files) {}

  /** A bridge that waits for the end of the file, which tells whether there is a program. */
  private record Waiting(long line, int shift, String text, TorrcLine.Word transport) {}

  private final LogFindings findings;
  private final Set<String> plugins = new HashSet<>();
  private final Room pluginRoom = new Room();
  private final List<Waiting> bridges = new ArrayList<>();
  private final Room bridgeRoom = new Room();
  private final List<TorrcPlugin> programs = new ArrayList<>();
  private final Room programRoom = new Room();
  private final TorrcSettings settings = new TorrcSettings();
  private final List<Included> included = new ArrayList<>();
  private final Room includedRoom = new Room();

  /** UTF-8's, one character a byte. */
  static final String MARK = "\u00EF\u00BB\u00BF";

  private final JoinedLines lines = new JoinedLines();
  private long last;

  /** The first line, where it begins with a mark. */
  private @Nullable String marked;

  private long unkept;
  private boolean isAboutTransports;

  TorrcReader(LogFindings findings) {
    this.findings = findings;
  }

  /**
   * A line.
   *
   * @param number of the line in the file, from 1
   * @param shift bytes before the text in that line
   * @param text one character a byte
   * @return whether other files have such lines
   */
  Found line(long number, int shift, String text) {
    boolean hasMark = number == 1 && text.startsWith(MARK);
    if (hasMark) {
      marked = text;
    }
    String whole = lines.join(hasMark ? text.substring(MARK.length()) : text);
    keep(number, !lines.isCut());
    last = number;
    return whole == null
        ? Found.NOTHING
        : whole(number, hasMark ? shift + MARK.length() : shift, whole);
  }

  private Found whole(long number, int shift, String whole) {
    List<TorrcLine.Word> bare = TorrcLine.bareBridge(whole);
    if (!bare.isEmpty()) {
      isAboutTransports = true;
      bridge(number, shift, whole, bare);
      return Found.BARE_BRIDGE;
    }
    TorrcLine line = TorrcLine.read(whole);
    String option = line.option();
    if (option == null) {
      return Found.NOTHING;
    }
    boolean own = option(number, shift, whole, line, option);
    isAboutTransports |= own;
    return own || TorrcOptions.isOther(option) ? Found.OPTION : Found.NOTHING;
  }

  private void keep(long number, boolean kept) {
    if (!kept && unkept == 0) {
      unkept = number;
    }
  }

  private boolean option(long number, int shift, String whole, TorrcLine line, String option) {
    if (line.isPlugin()) {
      return plugin(number, shift, whole, line);
    }
    List<TorrcLine.Word> bridge = line.bridge();
    if (!bridge.isEmpty()) {
      return bridge(number, shift, whole, bridge);
    }
    List<String> values = line.values().stream().map(TorrcLine.Word::text).toList();
    if (option.equals("%include") && !values.isEmpty()) {
      boolean kept = includedRoom.takes(whole.length());
      keep(number, kept);
      if (kept) {
        included.add(new Included(number, Evidence.cut(whole), String.join(" ", values)));
      }
    }
    keep(number, settings.add(option, values));
    if (option.equals("servertransportlistenaddr") && values.size() > 1) {
      listener(number, shift, whole, line.values().get(1));
    }
    return TorrcOptions.isOwn(option) && !line.values().isEmpty();
  }

  private void listener(long number, int shift, String text, TorrcLine.Word address) {
    ListenAddress fault = ListenAddress.fault(bytes(address.text()));
    if (fault != null) {
      int start = address.span().start();
      Span wrong = new Span(start + fault.wrong().start(), start + fault.wrong().end());
      String help = "write an IP address and a port, such as 0.0.0.0:443 or [::]:443";
      tell(TorrcRules.LISTEN_ADDRESS, number, shift, text, wrong, fault.message(), help);
    }
  }

  private boolean plugin(long number, int shift, String text, TorrcLine line) {
    TorrcLine.Word names = line.names();
    if (names == null || (line.command().isEmpty() && !line.isExternal())) {
      return false;
    }
    if (!line.isServerPlugin()) {
      for (String name : names.text().split(",", -1)) {
        if (!plugins.contains(name) && pluginRoom.takes(name.length())) {
          plugins.add(name);
        }
      }
      keep(number, !pluginRoom.isFull());
    }
    if (names.type() == TorrcLexer.BREACH_NAMES) {
      Span wrong = names.firstBadName();
      String shown = Shown.quoted(bytes(text).part(wrong));
      tell(TorrcRules.NAME, number, shift, text, wrong, shown + " is not a C identifier", null);
    }
    List<TorrcLine.Word> command = line.command();
    if (!command.isEmpty()) {
      boolean kept = programRoom.takes(text.length());
      keep(number, kept);
      if (kept) {
        programs.add(TorrcPlugin.of(number, shift, text, line.isServerPlugin(), names, command));
      }
      Diagnostic fault = ProgramPath.fault(command);
      if (fault != null) {
        findings.add(new LogFinding("torrc", number, shift, bytes(text), fault));
      }
    }
    return true;
  }

  private boolean bridge(long number, int shift, String text, List<TorrcLine.Word> words) {
    boolean address = words.stream().anyMatch(word -> word.type() == TorrcLexer.ADDRESS);
    TorrcLine.Word first = words.get(0);
    if (!address) {
      return false;
    }
    if (first.type() == TorrcLexer.BREACH_BRIDGE_WORD) {
      String message = Shown.quoted(bytes(first.text())) + " is not a C identifier";
      tell(TorrcRules.NAME, number, shift, text, first.span(), message, null);
    }
    if (first.type() != TorrcLexer.TRANSPORT) {
      return true;
    }
    boolean kept = bridgeRoom.takes(text.length());
    keep(number, kept);
    if (kept) {
      bridges.add(new Waiting(number, shift, text, first));
    }
    String needed = NEEDED.get(first.text());
    if (needed != null && words.stream().noneMatch(word -> isArgument(word, needed))) {
      String message = "a bridge of " + first.text() + " without `" + needed + "=`";
      String help = "copy the whole bridge line, `" + needed + "=` and what follows it included";
      tell(TorrcRules.BRIDGE_ARGUMENTS, number, shift, text, first.span(), message, help);
    }
    return true;
  }

  private static boolean isArgument(TorrcLine.Word word, String key) {
    return word.text().startsWith(key + "=") && word.text().length() > key.length() + 1;
  }

  /** The file has ended: a line that would go on ends with it. Told as for {@link #line}. */
  Found end() {
    String rest = lines.rest();
    return rest == null ? Found.NOTHING : whole(last, 0, rest);
  }

  /**
   * Nothing more comes: what is missing is told, unless it may stand in another file, or in a line
   * that is not kept.
   */
  void finish() {
    if (marked != null) {
      String message = "a byte order mark, which tor takes for a part of the option's name";
      String help = "save the file as UTF-8 without a byte order mark";
      Span mark = new Span(0, MARK.length());
      tell(TorrcRules.BYTE_ORDER_MARK, 1, 0, marked, mark, message, help);
    }
    boolean whole = included.isEmpty() && !pluginRoom.isFull();
    for (Waiting bridge : whole ? bridges : List.<Waiting>of()) {
      String name = bridge.transport.text();
      if (!plugins.contains(name)) {
        String message = "no ClientTransportPlugin line names a program for `" + name + "`";
        Span span = bridge.transport.span();
        tell(TorrcRules.NO_PLUGIN, bridge.line, bridge.shift, bridge.text, span, message, null);
      }
    }
  }

  /** The lines that have tor read other files. */
  List<Included> included() {
    return included;
  }

  /** Whether any line is about transports, as far as this file goes. */
  boolean isAboutTransports() {
    return isAboutTransports || !included.isEmpty();
  }

  /** The first line of which something is not kept, from 1; 0 for none. */
  long unkept() {
    return unkept;
  }

  /** The plugin lines that start a program. */
  List<TorrcPlugin> programs() {
    return programs;
  }

  /** What it says beside them. */
  TorrcSettings settings() {
    return settings;
  }

  private void tell(
      Rule rule,
      long line,
      int shift,
      String text,
      Span span,
      String message,
      @Nullable String help) {
    Diagnostic diagnostic = rule.at(span, message, help);
    findings.add(new LogFinding("torrc", line, shift, bytes(text), diagnostic));
  }

  private static Bytes bytes(String latin1) {
    return Bytes.ofLatin1(latin1);
  }
}
