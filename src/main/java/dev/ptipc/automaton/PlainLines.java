package dev.ptipc.automaton;

import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Bytes;

/**
 * Knows the lines of which there is nothing to say but what they mean, by their tokens alone and
 * where they lie in the input. Nearly every line of a long file is one, and to know that costs a
 * third of what the message and the rules cost. It errs to one side only: of a line that is not
 * called plain the rules may still have nothing to say.
 */
public final class PlainLines {

  /** With more pairs than this, looking for a key that was there already is left to the rules. */
  private static final int MOST_KEYS = 8;

  private static final int LAST_PORT = 65535;

  private final LineAutomaton automaton;
  private final Tape tape;
  private final OfTape ofTape = new OfTape();
  private byte[] bytes = new byte[0];
  private int from;

  /**
   * Makes one that reads by an engine.
   *
   * @param automaton whose tokens it looks at
   */
  public PlainLines(LineAutomaton automaton) {
    this.automaton = automaton;
    this.tape = automaton.tape();
  }

  /**
   * Where a line ends that has a message of which no rule about lines has anything to say, by
   * either edition of the text.
   *
   * @param array holds the line
   * @param start offset of its first byte
   * @param end offset after the last byte that may be looked at
   * @return the offset of its LF; negative where that does not show at once
   */
  public int plainEnd(byte[] array, int start, int end) {
    int lf = automaton.line(array, start, end);
    return lf >= 0 && isPlainOfTape(array, start) ? lf : -1;
  }

  /**
   * Whether that is so of a line that has ended.
   *
   * @param line without its LF
   * @return false where it does not show at once
   */
  public boolean isPlain(Bytes line) {
    return automaton.accepts(line) && line.read(ofTape) != 0;
  }

  /**
   * What the engine makes of the line that was looked at last, by the tokens that were seen.
   *
   * @param line the same line; a plain one where it was looked at in place
   * @return what it means, or why it means nothing
   */
  public ParsedLine parsed(Bytes line) {
    return automaton.parsed(line);
  }

  /** As {@link LineRun}, a class of its own. */
  private final class OfTape implements Bytes.Reader {
    @Override
    public int read(byte[] array, int start, int end) {
      return isPlainOfTape(array, start) ? 1 : 0;
    }
  }

  private boolean isPlainOfTape(byte[] array, int start) {
    bytes = array;
    from = start;
    return tape.isPrintable() && isPlain();
  }

  private boolean isPlain() {
    return switch (tape.type(0)) {
      case LineTable.VERSION -> tape.type(1) == LineTable.VERSION_ONE;
      case LineTable.ENV_ERROR,
          LineTable.PROXY_ERROR,
          LineTable.PROXY,
          LineTable.CMETHODS,
          LineTable.SMETHODS ->
          true;
      case LineTable.CMETHOD -> isClientMethod();
      case LineTable.SMETHOD -> isServerMethod();
      case LineTable.CMETHOD_ERROR, LineTable.SMETHOD_ERROR -> isNamed();
      case LineTable.LOG -> isLog();
      case LineTable.STATUS -> isStatus();
      default -> false;
    };
  }

  /**
   * Whether the plain line that was seen last is a LOG or a STATUS that reports neither an error of
   * the transport nor its version.
   *
   * @return false for what a session may depend on
   */
  public boolean wasTalk() {
    return tape.type(0) == LineTable.STATUS || (tape.type(0) == LineTable.LOG && !is(2, "=error"));
  }

  private boolean isNamed() {
    return tape.type(1) == LineTable.TRANSPORT_NAME;
  }

  private boolean isClientMethod() {
    return isNamed() && is(2, " socks5") && begins(3, " 127.") && isAddress(3);
  }

  /** Either nothing follows, or an {@code ARGS:} of which every pair is whole. */
  private boolean isServerMethod() {
    if (!isNamed() || !isAddress(2)) {
      return false;
    }
    int length = tape.length();
    for (int i = 3; i < length; i += 3) {
      if (i + 2 >= length
          || tape.type(i) != (i == 3 ? LineTable.ARGS : LineTable.COMMA)
          || tape.type(i + 1) != LineTable.ARG_KEY
          || !isArgument(i + 2)) {
        return false;
      }
    }
    return areDifferent(4, 3);
  }

  private boolean isLog() {
    return tape.length() == 5
        && tape.type(1) == LineTable.SEVERITY_KEY
        && isSeverity()
        && tape.type(3) == LineTable.MESSAGE_KEY
        && isFilled(4);
  }

  private boolean isSeverity() {
    return is(2, "=notice")
        || is(2, "=info")
        || is(2, "=debug")
        || is(2, "=warning")
        || is(2, "=error");
  }

  /** TRANSPORT and then other pairs; one that has a TYPE is rare, and has rules of its own. */
  private boolean isStatus() {
    int length = tape.length();
    if (length < 5 || tape.type(1) != LineTable.TRANSPORT_KEY) {
      return false;
    }
    for (int i = 1; i < length; i += 2) {
      int key = tape.type(i);
      if (key == LineTable.BREACH_KEY || key == LineTable.TYPE_KEY || !isFilled(i + 1)) {
        return false;
      }
    }
    return areDifferent(1, 2);
  }

  private boolean isArgument(int token) {
    return tape.type(token) == LineTable.ARG_VALUE
        || (tape.type(token) == LineTable.ARG_VALUE_ESCAPED && escapesOnly(token, "=,\\"));
  }

  /** Whether there is something between the quotes, if any, which all readers take alike. */
  private boolean isFilled(int token) {
    int length = tape.end(token) - tape.start(token);
    return switch (tape.type(token)) {
      case LineTable.STRING -> length > "=".length();
      case LineTable.QUOTED -> length > "=\"\"".length();
      case LineTable.QUOTED_ESCAPED -> escapesOnly(token, "ntr\"\\'");
      default -> false;
    };
  }

  private boolean escapesOnly(int token, String escaped) {
    int end = from + tape.end(token);
    for (int i = from + tape.start(token); i < end; i++) {
      if (bytes[i] == '\\') {
        i++;
        if (escaped.indexOf(bytes[i]) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether of the tokens from the first, in such steps, none is there twice. */
  private boolean areDifferent(int first, int step) {
    int length = tape.length();
    if (length > first + MOST_KEYS * step) {
      return false;
    }
    for (int i = first + step; i < length; i += step) {
      for (int j = first; j < i; j += step) {
        if (areSame(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean areSame(int one, int other) {
    int length = tape.end(one) - tape.start(one);
    if (length != tape.end(other) - tape.start(other)) {
      return false;
    }
    int here = from + tape.start(one);
    int there = from + tape.start(other);
    for (int i = 0; i < length; i++) {
      if (bytes[here + i] != bytes[there + i]) {
        return false;
      }
    }
    return true;
  }

  /** An IPv4 address and a port in range, no number of them with a zero in front. */
  private boolean isAddress(int token) {
    int end = from + tape.end(token);
    int dots = 0;
    boolean port = false;
    int number = -1;
    for (int i = from + tape.start(token) + " ".length(); i < end; i++) {
      int b = bytes[i];
      if (b >= '0' && b <= '9') {
        if (number == 0 || number > LAST_PORT / 10) {
          return false;
        }
        number = 10 * Math.max(number, 0) + b - '0';
      } else if (port || number < 0 || number > 255 || b != (dots < 3 ? '.' : ':')) {
        return false;
      } else {
        port = dots == 3;
        dots++;
        number = -1;
      }
    }
    return port && number > 0 && number <= LAST_PORT;
  }

  private boolean begins(int token, String text) {
    int at = from + tape.start(token);
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != (byte) text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int token, String text) {
    return tape.end(token) - tape.start(token) == text.length() && begins(token, text);
  }
}
