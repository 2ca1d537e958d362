package dev.ptipc.parentlog;

import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.grammar.TorrcParser;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** A line of torrc, parsed by the grammar. Every line can be parsed. */
final class TorrcLine {

  private static final Pattern QUOTED =
      Pattern.compile(
          "^([ \\t]*[+/]?\\w+[ \\t]+)\"([^\"#\\\\]*)\"([ \\t\\r]*(?:#.*)?)$", Pattern.DOTALL);

  /** A fingerprint, or what was one before it was mistyped. */
  private static final Pattern LIKE_FINGERPRINT = Pattern.compile("\\$?[0-9A-Fa-f]{30,50}");

  /**
   * A word of a line.
   *
   * @param text as it stands there
   * @param span where
   * @param type its token
   */
  record Word(String text, Span span, int type) {

    /** Of names with commas between the first that is no C identifier, if there is one. */
    Span firstBadName() {
      int start = span.start();
      for (String name : text.split(",", -1)) {
        if (!Ascii.isIdentifier(name)) {
          return new Span(start, start + name.length());
        }
        start += name.length() + 1;
      }
      return span;
    }

    private Word moved(int by) {
      return new Word(text, new Span(span.start() + by, span.end() + by), type);
    }
  }

  private final TorrcParser.LineContext line;

  private TorrcLine(TorrcParser.LineContext line) {
    this.line = line;
  }

  /**
   * Takes the quotes off a value that stands in them as a whole, as tor does. What else they may
   * hold, such as escapes, nobody writes of a transport.
   */
  static String unquoted(String text) {
    return QUOTED.matcher(text).replaceFirst("$1 $2 $3");
  }

  static TorrcLine read(String text) {
    TorrcLexer lexer = new TorrcLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    TorrcParser parser = new TorrcParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    return new TorrcLine(parser.line());
  }

  /**
   * Reads a bridge as it is handed out, without the word before it.
   *
   * @return its words; empty for anything else
   */
  static List<Word> bareBridge(String text) {
    String before = "Bridge ";
    int colon = text.indexOf(':');
    // The address is the first word or the second: most lines need not be parsed once more.
    if (colon < 0 || text.substring(0, colon).strip().split("[ \\t\\r]+", 3).length > 2) {
      return List.of();
    }
    List<Word> words = read(before + text).bridge();
    int address = !words.isEmpty() && words.get(0).type() == TorrcLexer.TRANSPORT ? 1 : 0;
    boolean bare =
        words.size() > address + 1
            && !words.get(0).text().equalsIgnoreCase("bridge")
            && words.get(address).type() == TorrcLexer.ADDRESS
            && words.get(address).text().matches(".*:\\d+")
            && (LIKE_FINGERPRINT.matcher(words.get(address + 1).text()).matches()
                || words.get(address + 1).type() == TorrcLexer.ARGUMENT);
    return bare ? words.stream().map(word -> word.moved(-before.length())).toList() : List.of();
  }

  /** The name of its option in small letters; null when it has none. */
  @Nullable String option() {
    Token token =
        line.plugin() != null
            ? line.plugin().getStart()
            : line.bridge() != null
                ? line.bridge().getStart()
                : line.option() != null ? line.option().getStart() : null;
    if (token == null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (char c : token.getText().toCharArray()) {
      name.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return name.toString();
  }

  boolean isPlugin() {
    return line.plugin() != null;
  }

  boolean isServerPlugin() {
    return line.plugin() != null && line.plugin().SERVER_PLUGIN() != null;
  }

  /** The names of a plugin line; null where there are none. */
  @Nullable Word names() {
    Token names = line.plugin() == null ? null : line.plugin().names;
    return names == null ? null : word(names);
  }

  /** The words behind `exec`; empty for any other line. */
  List<Word> command() {
    List<Word> words = new ArrayList<>();
    TorrcParser.PluginContext plugin = line.plugin();
    if (plugin != null && plugin.command() != null && plugin.command().EXEC() != null) {
      plugin.command().words.forEach(each -> words.add(word(each.getStart())));
    }
    return words;
  }

  /** Whether somebody else starts the transport of a plugin line. */
  boolean isExternal() {
    return line.plugin() != null && line.plugin().external() != null;
  }

  /** The words of a bridge line; empty for any other line. */
  List<Word> bridge() {
    List<Word> words = new ArrayList<>();
    if (line.bridge() != null) {
      line.bridge().words.forEach(each -> words.add(word(each.getStart())));
    }
    return words;
  }

  /** The words of any other option; empty for those. */
  List<Word> values() {
    List<Word> words = new ArrayList<>();
    if (line.option() != null) {
      line.option().words.forEach(each -> words.add(word(each)));
    }
    return words;
  }

  private static Word word(Token token) {
    Span span = new Span(token.getStartIndex(), token.getStopIndex() + 1);
    return new Word(token.getText(), span, token.getType());
  }
}
