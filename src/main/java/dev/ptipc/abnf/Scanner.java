package dev.ptipc.abnf;

/** A place in the text of a grammar. */
final class Scanner {

  /** What {@link #peek} tells behind the last character. */
  private static final char END = '\0';

  /** More than any rule has use for, and few enough to count. */
  private static final int MOST = 1000;

  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  Scanner(String text) {
    this.text = text;
  }

  int line() {
    return line;
  }

  int column() {
    return at - lineStart + 1;
  }

  AbnfFault fault(String message) {
    return new AbnfFault(line, column(), message);
  }

  boolean atEnd() {
    return at == text.length();
  }

  char peek() {
    return atEnd() ? END : text.charAt(at);
  }

  char next() {
    char c = text.charAt(at++);
    if (c == '\n') {
      line++;
      lineStart = at;
    }
    return c;
  }

  boolean take(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  /** Takes a letter in either case. */
  boolean takeLetter(char letter) {
    return take(String.valueOf(letter)) || take(String.valueOf(Character.toUpperCase(letter)));
  }

  /** The name of a rule; empty where none begins. */
  String name() {
    int start = at;
    if (isLetter(peek())) {
      while (isLetter(peek()) || isDigit(peek()) || peek() == '-') {
        at++;
      }
    }
    return text.substring(start, at);
  }

  /** A number; -1 where none begins. */
  int number() {
    AbnfFault large = fault("more than " + MOST + " repetitions");
    int number = -1;
    while (isDigit(peek())) {
      number = Math.max(0, number) * 10 + (next() - '0');
      if (number > MOST) {
        throw large;
      }
    }
    return number;
  }

  /** What stands between two quotes. */
  String quoted() {
    AbnfFault none = fault("a quote is expected");
    AbnfFault open = fault("the quote is not closed");
    if (!take("\"")) {
      throw none;
    }
    int start = at;
    while (peek() >= ' ' && peek() <= '~' && peek() != '"') {
      at++;
    }
    String inside = text.substring(start, at);
    if (!take("\"")) {
      throw open;
    }
    return inside;
  }

  /** Whether the rule ends here. */
  boolean atRuleEnd() {
    return atEnd() || "; \t\r\n".indexOf(peek()) >= 0;
  }

  /** Space and comments, over the ends of lines, as long as the rule goes on. */
  void skipSpace() {
    while (!atEnd() && " \t;\r\n".indexOf(peek()) >= 0) {
      if (peek() == ' ' || peek() == '\t') {
        next();
        continue;
      }
      int on = goesOnAt();
      if (on < 0) {
        return;
      }
      while (at < on) {
        next();
      }
    }
  }

  /** The next line that holds more than a comment, if it begins with white space; else -1. */
  private int goesOnAt() {
    for (int end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', end + 1)) {
      int after = text.indexOf('\n', end + 1);
      String next = text.substring(end + 1, after < 0 ? text.length() : after);
      if (!next.isBlank() && !next.strip().startsWith(";")) {
        return next.charAt(0) == ' ' || next.charAt(0) == '\t' ? end + 1 : -1;
      }
    }
    return -1;
  }

  /** All up to the next rule. */
  void skipBlank() {
    while (!atEnd() && (peek() == ';' || Character.isWhitespace(peek()))) {
      if (peek() == ';') {
        skipComment();
      } else {
        next();
      }
    }
  }

  private void skipComment() {
    while (!atEnd() && peek() != '\n') {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
