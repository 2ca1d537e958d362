package dev.ptipc.parentlog;

import dev.ptipc.grammar.LogLexer;
import dev.ptipc.parentlog.LogLine.Dress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CodePointBuffer;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Parts a line of a log, by the tokens of the grammar. Every line can be parted. */
final class LogLineReader {

  /** Used again for each line: to make one takes longer than to read a line. */
  private final LogLexer lexer = new LogLexer(CharStreams.fromString(""));

  LogLineReader() {
    lexer.removeErrorListeners();
  }

  /**
   * Parts a line.
   *
   * @param line without its end, one character a byte
   */
  LogLine read(String line) {
    return read(line, JsonEntry.of(line));
  }

  /** Parts a line in which there is this entry; null for one that is no JSON. */
  LogLine read(String line, @Nullable JsonEntry entry) {
    String text = entry == null ? line : entry.text();
    lexer.setInputStream(stream(text));
    Stamps stamps = new Stamps();
    if (entry != null) {
      stamps.addSender(entry.sender());
    }
    // Whatever the message holds is of no matter here, and reading it on would take most of the
    // time.
    Token token = lexer.nextToken();
    while (token.getType() != LogLexer.FIRST && token.getType() != Token.EOF) {
      stamps.add(token);
      token = lexer.nextToken();
    }
    int start = token.getType() == Token.EOF ? text.length() : token.getStartIndex();
    Places places = entry == null ? Places.behind(start) : entry.places().from(start);
    return new LogLine(stamps.dress(), places, withoutColours(text.substring(start)));
  }

  /** Of a line of a log each character is a byte, so that none has to be looked at. */
  private static CharStream stream(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return CharStreams.fromString(text);
      }
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return CodePointCharStream.fromBuffer(CodePointBuffer.withBytes(ByteBuffer.wrap(bytes)));
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

    /** The field of the head of RFC 5424, from 0, that names the program. */
    private static final int APPLICATION = 3;

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
        case LogLexer.SENDER -> addSender(text.substring(text.lastIndexOf(' ') + 1));
        case LogLexer.SYSLOG -> addSender(text.split(" ", APPLICATION + 2)[APPLICATION]);
        case LogLexer.LEVEL -> level = text;
        case LogLexer.TRACING_LEVEL -> tracing = true;
        case LogLexer.MODULE ->
            arti = tracing && (text.startsWith("tor_") || text.startsWith("arti"));
        default -> any = true;
      }
    }

    /** The program that a line was collected from; empty or a hyphen where that is not told. */
    void addSender(String name) {
      any = true;
      if (!name.isEmpty() && !name.equals("-")) {
        String sender = name.toLowerCase(Locale.ROOT);
        other = !sender.startsWith("tor") && !sender.startsWith("arti");
        collected = !other;
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
