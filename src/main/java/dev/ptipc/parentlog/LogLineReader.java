package dev.ptipc.parentlog;

import dev.ptipc.grammar.LogLexer;
import dev.ptipc.grammar.LogParser;
import dev.ptipc.parentlog.LogLine.Dress;
import java.util.Locale;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Parts a line of a log, by the grammar. Every line can be parted. */
final class LogLineReader {

  private LogLineReader() {}

  /**
   * Parts a line.
   *
   * @param text of the line without its end, one character a byte
   */
  static LogLine read(String text) {
    LogLexer lexer = new LogLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    LogParser parser = new LogParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    LogParser.LineContext line = parser.line();
    Stamps stamps = new Stamps();
    line.stamp().forEach(stamp -> stamps.add(stamp.getStart()));
    LogParser.MessageContext message = line.message();
    int start = message == null ? text.length() : message.getStart().getStartIndex();
    return new LogLine(stamps.dress(), start, withoutColours(text.substring(start)));
  }

  /** A colour at its end is no part of a message. */
  private static String withoutColours(String message) {
    int end = message.length();
    while (end > 0 && message.charAt(end - 1) == 'm') {
      int escape = message.lastIndexOf('\u001B', end - 1);
      if (escape < 0 || !isColour(message, escape, end)) {
        break;
      }
      end = escape;
    }
    return message.substring(0, end);
  }

  private static boolean isColour(String message, int from, int to) {
    for (int i = from + 2; i < to - 1; i++) {
      char c = message.charAt(i);
      if (c != ';' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return from + 2 < to && message.charAt(from + 1) == '[';
  }

  /** What stood before the message. */
  private static final class Stamps {

    private boolean any;
    private boolean go;
    private boolean torTime;
    private boolean other;
    private @Nullable String level;
    private boolean tracing;
    private boolean arti;
    private boolean collected;

    void add(Token token) {
      String text = token.getText();
      switch (token.getType()) {
        case LogLexer.BLANK, LogLexer.QUOTATION, LogLexer.COLOUR -> {}
        case LogLexer.GO_TIME -> go = true;
        case LogLexer.TIME -> {
          any = true;
          torTime = Character.isLetter(text.charAt(0)) && text.indexOf('.') > 0;
        }
        case LogLexer.SENDER -> {
          String sender = text.substring(text.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
          other = !sender.startsWith("tor") && !sender.startsWith("arti");
          collected = !other;
        }
        case LogLexer.LEVEL -> level = text;
        case LogLexer.TRACING_LEVEL -> tracing = true;
        case LogLexer.MODULE ->
            arti = tracing && (text.startsWith("tor_") || text.startsWith("arti"));
        default -> any = true;
      }
    }

    Dress dress() {
      if (go) {
        return level != null && level.endsWith("]:") ? Dress.TRANSPORT : Dress.GO;
      }
      if (arti) {
        return Dress.ARTI;
      }
      if (torTime && level != null && level.startsWith("[")) {
        return Dress.TOR;
      }
      return other
          ? Dress.OTHER
          : level != null || collected ? Dress.LEVEL : any || tracing ? Dress.SOME : Dress.NONE;
    }
  }
}
