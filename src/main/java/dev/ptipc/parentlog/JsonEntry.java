package dev.ptipc.parentlog;

import org.jspecify.annotations.Nullable;

/**
 * A message that was collected as a line of JSON: by the journal (MESSAGE, a text or the codes of
 * its bytes), or by Docker (log). Whatever else the line holds is passed over, and what is cut off
 * is read as far as it goes. Jackson does not say where each byte of a text stood, and is not in
 * the browser.
 *
 * @param text the message, one character a byte
 * @param places where its bytes stand in the line
 * @param sender the program that it is from; empty where that is not told
 */
record JsonEntry(String text, Places places, String sender) {

  /** The entry in a line; null for any other. */
  static @Nullable JsonEntry of(String line) {
    return line.startsWith("{") ? new Reader(line).entry() : null;
  }

  /** Goes once through a line. */
  private static final class Reader {

    private final String line;
    private int at = 1;

    Reader(String line) {
      this.line = line;
    }

    @Nullable JsonEntry entry() {
      JsonMessage message = null;
      String identifier = "";
      String command = "";
      while (next(',') == '"') {
        String name = name();
        if (next(' ') != ':') {
          break;
        }
        at++;
        switch (name) {
          case "MESSAGE", "log" -> message = message == null ? message() : message;
          case "SYSLOG_IDENTIFIER" -> identifier = value();
          case "_COMM" -> command = value();
          default -> {}
        }
        skip();
      }
      String sender = identifier.isEmpty() ? command : identifier;
      return message == null ? null : new JsonEntry(message.text(), message.places(), sender);
    }

    /** The next character that is neither white space nor this one; NUL at the end. */
    private char next(char passed) {
      while (at < line.length() && (line.charAt(at) == passed || line.charAt(at) <= ' ')) {
        at++;
      }
      return here();
    }

    private char here() {
      return at < line.length() ? line.charAt(at) : '\0';
    }

    /** Those that matter have no escapes. */
    private String name() {
      int from = at + 1;
      skipString();
      return line.substring(Math.min(from, at), Math.max(from, at - 1));
    }

    private String value() {
      return next(' ') == '"' ? name() : "";
    }

    private JsonMessage message() {
      next(' ');
      return JsonMessage.at(line, at);
    }

    /** To the end of a value, or of what is left of it. */
    private void skip() {
      for (int depth = 0; at < line.length(); ) {
        char c = here();
        if (depth == 0 && (c == ',' || c == '}')) {
          return;
        }
        if (c == '"') {
          skipString();
          continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    }

    /** From a quote to behind the one that ends it. */
    private void skipString() {
      at++;
      while (at < line.length() && here() != '"') {
        at += here() == '\\' ? 2 : 1;
      }
      at = Math.min(at + 1, line.length());
    }
  }
}
