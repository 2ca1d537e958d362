package dev.ptipc.automaton;

/**
 * The words of a line of the table. Each character is looked at once, by code that has not run
 * before: every start of the program waits for it.
 */
final class TableWords {

  private final char[] text;
  private int at;

  TableWords(String text) {
    this.text = text.toCharArray();
  }

  /** Whether the next word begins so; what has been asked for is behind, and so is a blank. */
  boolean is(char mark) {
    skip(' ');
    return skip(mark);
  }

  /** The next word, or what is left of it. */
  int number() {
    skip(' ');
    int number = 0;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      number = 10 * number + text[at] - '0';
      at++;
    }
    return number;
  }

  /** How often the word stands that was read last: {@code *3} behind it means three times. */
  int times() {
    return skip('*') ? number() : 1;
  }

  private boolean skip(char mark) {
    boolean is = at < text.length && text[at] == mark;
    if (is) {
      at++;
    }
    return is;
  }
}
