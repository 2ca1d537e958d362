package dev.ptipc.parentlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The message that a value of JSON is: a text, or the codes of its bytes. */
final class JsonMessage {

  private static final int TEN = 10;
  private static final int HEX = 16;

  /** Digits of an escape. */
  private static final int DIGITS = 4;

  /** The most that a byte can be. */
  private static final int BYTE = 0xFF;

  /** What stands for half of a character. */
  private static final int REPLACEMENT = 0xFFFD;

  private final String line;
  private int at;
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[64];

  private JsonMessage(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** The one that begins at a place of a line; empty where there is none. */
  static JsonMessage at(String line, int place) {
    JsonMessage message = new JsonMessage(line, place);
    switch (message.here()) {
      case '"' -> message.string();
      case '[' -> message.codes();
      default -> {}
    }
    message.place(message.at);
    // Docker keeps the end of each line.
    int end = message.text.length();
    while (end > 0 && "\r\n".indexOf(message.text.charAt(end - 1)) >= 0) {
      end--;
    }
    message.text.setLength(end);
    return message;
  }

  /** What it says, one character a byte. */
  String text() {
    return text.toString();
  }

  /** Where its bytes stand in the line. */
  Places places() {
    return Places.at(Arrays.copyOf(places, text.length() + 1));
  }

  private char here() {
    return at < line.length() ? line.charAt(at) : '\0';
  }

  /** From its first quote to its last. */
  private void string() {
    at++;
    while (at < line.length() && here() != '"') {
      if (here() == '\\') {
        escape();
      } else {
        add(here(), at);
        at++;
      }
    }
  }

  private void escape() {
    int begin = at;
    at++;
    char letter = here();
    int unit = letter == 'u' ? unit(at + 1) : -1;
    if (unit < 0) {
      if (at < line.length()) {
        add(plain(letter), begin);
        at++;
      }
      return;
    }
    at += 1 + DIGITS;
    int low = isAt("\\u") ? unit(at + 2) : -1;
    int character = unit;
    if (isHigh(unit) && low >= 0 && Character.isLowSurrogate((char) low)) {
      character = Character.toCodePoint((char) unit, (char) low);
      at += 2 + DIGITS;
    } else if (Character.isSurrogate((char) unit)) {
      character = REPLACEMENT;
    }
    String bytes =
        new String(
            new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length(); i++) {
      add(bytes.charAt(i), begin);
    }
  }

  private boolean isAt(String begin) {
    return line.startsWith(begin, at);
  }

  private static boolean isHigh(int unit) {
    return Character.isHighSurrogate((char) unit);
  }

  private static char plain(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }

  /** What the digits say from a place on; -1 where there are none. */
  private int unit(int from) {
    int unit = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = i < line.length() ? Character.digit(line.charAt(i), HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit * HEX + digit;
    }
    return unit;
  }

  /** The numbers of an array, up to the first thing that is no byte. */
  private void codes() {
    at++;
    int end = at;
    while (isDigit(next())) {
      int begin = at;
      int code = 0;
      while (isDigit(here()) && code <= BYTE) {
        code = code * TEN + (here() - '0');
        at++;
      }
      if (code > BYTE) {
        break;
      }
      add((char) code, begin);
      end = at;
    }
    at = end;
  }

  /** The next character that stands not only between two numbers. */
  private char next() {
    while (here() == ',' || here() == ' ') {
      at++;
    }
    return here();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(char one, int place) {
    place(place);
    text.append(one);
  }

  private void place(int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[text.length()] = place;
  }
}
