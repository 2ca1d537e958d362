package dev.ptipc.automaton;

import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;

/**
 * Runs the automaton over one line after the other. It is a class of its own, not a method handed
 * on, so that the compiler knows without a profile what reads the bytes.
 */
final class LineRun implements Bytes.Reader {

  /** The line has a message. */
  static final int ACCEPTED = -1;

  private final Tape tape = new Tape();

  /** The state in which the run stopped. */
  private int state;

  /** The tokens of the line that was read last. */
  Tape tape() {
    return tape;
  }

  /** Where the run stopped that was last. */
  int state() {
    return state;
  }

  /**
   * Reads a line.
   *
   * @return the offset at which the line departs from all good ones, or {@link #ACCEPTED}
   */
  @Override
  public int read(byte[] bytes, int from, int to) {
    tape.clear();
    char[] next = Automaton.NEXT;
    byte[] placeOf = Automaton.PLACE_OF;
    int row = Automaton.START;
    int i = from;
    boolean printable = true;
    while (i < to) {
      byte b = bytes[i];
      if (b == next[row + Automaton.GOES_ON]) {
        i++;
        row += Automaton.ROW;
        continue;
      }
      int entry = next[row + placeOf[b & 0xFF]];
      if (entry == Automaton.DEAD) {
        break;
      }
      printable &= Ascii.isPrintable(b);
      i++;
      if (entry == row) {
        // Most bytes of a value or a text change nothing: they have a table and a loop apart.
        i = behind(bytes, i, to, Automaton.stays(row >> Automaton.SHIFT, printable));
        continue;
      }
      if (entry >= Automaton.TELLS) {
        tape.tell(Automaton.TOKEN[row >> Automaton.SHIFT], i - 1 - from);
        entry -= Automaton.TELLS;
      }
      row = entry;
    }
    state = row >> Automaton.SHIFT;
    tape.printable(printable);
    if (i < to || !Automaton.FINAL[state]) {
      return i - from;
    }
    tape.tell(Automaton.TOKEN[state], to - from);
    return ACCEPTED;
  }

  /**
   * Reads up to the LF of a line: no other byte that no line has can stand behind a whole one.
   *
   * @return the offset of the LF in the array; negative if the line is malformed or goes on
   */
  int line(byte[] bytes, int from, int to) {
    int offset = read(bytes, from, to);
    int end = from + offset;
    if (offset == ACCEPTED || end == to || bytes[end] != '\n' || !Automaton.FINAL[state]) {
      return -1;
    }
    tape.tell(Automaton.TOKEN[state], offset);
    return end;
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
}
