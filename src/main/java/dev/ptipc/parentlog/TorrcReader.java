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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads torrc line by line, and tells what is wrong with its lines about transports. */
final class TorrcReader {

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

  private final LogFindings findings;
  private final Set<String> plugins = new HashSet<>();
  private final Room pluginRoom = new Room();
  private final TorrcBridges bridges;
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
    bridges = new TorrcBridges(findings);
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
      bridges.bare(new TorrcPlace(number, shift, whole), bare);
      keep(number, !bridges.isFull());
      return Found.BARE_BRIDGE;
    }
    TorrcLine line = TorrcLine.read(TorrcLine.unquoted(whole));
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
    TorrcPlace place = new TorrcPlace(number, shift, whole);
    List<TorrcLine.Word> bridge = line.bridge();
    if (!bridge.isEmpty()) {
      boolean certain = bridges.line(place, bridge);
      keep(number, !bridges.isFull());
      return certain;
    }
    bridges.option(place, option, line.values());
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
    bridges.finish(plugins, included.isEmpty() && !pluginRoom.isFull());
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
