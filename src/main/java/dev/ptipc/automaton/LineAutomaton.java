package dev.ptipc.automaton;

import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.codec.Refusal;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import java.util.List;

/** Reads a line by running the automaton over its bytes. */
public final class LineAutomaton implements LineEngine {

  /** The line has a message. */
  private static final int ACCEPTED = -1;

  private final Tape tape = new Tape();
  private final TapeReader reader = new TapeReader(tape);
  private final Bytes.Reader run = this::run;

  /** The row in which the run stopped. */
  private int row;

  /** Makes an engine with a tape of its own. */
  public LineAutomaton() {}

  @Override
  public ParsedLine parse(Bytes line) {
    int offset = line.read(run);
    return offset == ACCEPTED ? read(line) : refused(line, offset);
  }

  /** What a line means that was accepted last. */
  ParsedLine read(Bytes line) {
    return reader.read(line);
  }

  /**
   * Whether a line has a message, without making it.
   *
   * @param line any bytes, without the LF that ended them
   * @return false for a malformed line
   */
  public boolean accepts(Bytes line) {
    return line.read(run) == ACCEPTED;
  }

  boolean accepts(byte[] bytes, int from, int to) {
    return run(bytes, from, to) == ACCEPTED;
  }

  /** The tokens of the line that was read last. */
  Tape tape() {
    return tape;
  }

  /** The offset at which the line departs from all good ones, or {@link #ACCEPTED}. */
  private int run(byte[] bytes, int from, int to) {
    tape.clear();
    char[] next = Automaton.NEXT;
    byte[] classOf = Automaton.CLASS_OF;
    byte[] goesOn = Automaton.GOES_ON;
    int current = Automaton.START;
    // With `i` counted in each branch, or `entry` declared inside, what the second compiler makes
    // of it takes up to 1.4 times as long in most runs.
    int i = from;
    int entry = current;
    boolean printable = true;
    while (i < to) {
      byte b = bytes[i];
      int symbol = classOf[b & 0xFF];
      if (symbol + 1 == goesOn[current]) {
        i++;
        current += Automaton.CLASSES;
        continue;
      }
      printable &= Ascii.isPrintable(b);
      entry = next[current + symbol];
      i++;
      if (entry == current) {
        // Most bytes of a value or a text change nothing: they have a table and a loop apart.
        i = behind(bytes, i, to, Automaton.stays(current, printable));
        continue;
      }
      if (entry >= Automaton.TELLS) {
        tape.tell(Automaton.TOKEN[current / Automaton.CLASSES], i - 1 - from);
        entry -= Automaton.TELLS;
      } else if (entry == Automaton.DEAD) {
        row = current;
        return i - 1 - from;
      }
      current = entry;
    }
    row = current;
    tape.printable(printable);
    int state = current / Automaton.CLASSES;
    if (!Automaton.FINAL[state]) {
      return to - from;
    }
    tape.tell(Automaton.TOKEN[state], to - from);
    return ACCEPTED;
  }

  /** The first place from which on the bytes do not stay. */
  private static int behind(byte[] bytes, int from, int to, boolean[] stays) {
    for (int i = from; i < to; i++) {
      if (!stays[bytes[i] & 0xFF]) {
        return i;
      }
    }
    return to;
  }

  /** Where a token may end the next field is due; else the one that is being read. */
  private ParsedLine refused(Bytes line, int offset) {
    int state = row / Automaton.CLASSES;
    int begun = tape.length() == 0 ? 0 : tape.end(tape.length() - 1);
    int fieldStart = Automaton.TOKEN[state] == 0 ? begun : offset;
    return new ParsedLine(
        null, List.of(Refusal.explain(line, Automaton.FIELD[state], fieldStart, offset)));
  }
}
