package dev.ptipc.automaton;

import dev.ptipc.codec.Field;
import dev.ptipc.source.Ascii;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The table, unpacked into arrays for the loop. */
final class Automaton {

  /** The entry of a transition that does not exist. */
  static final int DEAD = 0;

  /** Set in an entry when the token that ends is told. */
  static final int TELLS = 0x8000;

  /** Classes of bytes. */
  static final int CLASSES;

  /** By byte the place of its class in a row: the class, counted from 1. */
  static final byte[] PLACE_OF = new byte[256];

  /** A state, shifted so far, is the place in {@link #NEXT} where its row begins. */
  static final int SHIFT;

  /** The length of a row, in which there is room for {@link #GOES_ON} and all classes. */
  static final int ROW;

  /**
   * By row and place the row of the next state, perhaps with TELLS: rows, not numbers of states,
   * for the loop waits for each before it can look up the next.
   */
  static final char[] NEXT;

  /**
   * The first place of a row, near to those of most bytes, for the loop looks here too. Where no
   * byte stays and printable ones go on with a word, it holds one of these, nearly always the only
   * one: it leads to the next state in number. {@link #NOWHERE} in all other rows.
   */
  static final int GOES_ON = 0;

  /** No byte is equal to it. */
  static final char NOWHERE = 0x100;

  /** By state the token that may end there; 0 for none. */
  static final byte[] TOKEN;

  /** By state what is being read when the line stops there or goes on badly. */
  static final Field[] FIELD;

  /** By state whether a line may end there. */
  static final boolean[] FINAL;

  /** The row of the state in which a line begins; 0 is no state. */
  static final int START;

  /** By state, once it was needed, what {@link #stays} tells. */
  private static final boolean[] @Nullable [] STAYS;

  static {
    TableWords classes = new TableWords(LineTable.CLASSES[0]);
    int count = 0;
    for (int b = 0; b < PLACE_OF.length; ) {
      int place = classes.number() + 1;
      int end = b + classes.times();
      Arrays.fill(PLACE_OF, b, end, (byte) place);
      count = Math.max(count, place);
      b = end;
    }
    CLASSES = count;
    SHIFT = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    ROW = 1 << SHIFT;
    START = ROW;
    int states = LineTable.STATES.length + 1;
    NEXT = new char[states << SHIFT];
    TOKEN = new byte[states];
    FIELD = new Field[states];
    FINAL = new boolean[states];
    STAYS = new boolean[2 * states][];
    Field[] fields = fields();
    byte[] printable = printable();
    for (int state = 1; state < states; state++) {
      TableWords words = new TableWords(LineTable.STATES[state - 1]);
      TOKEN[state] = (byte) words.number();
      FIELD[state] = fields[words.number()];
      FINAL[state] = words.number() == 1;
      readRow(words, state, printable);
    }
  }

  private Automaton() {}

  private static Field[] fields() {
    Field[] fields = new Field[LineTable.MODES.length];
    for (int mode = 0; mode < fields.length; mode++) {
      fields[mode] = Field.valueOf(LineTable.MODES[mode]);
    }
    return fields;
  }

  /** By place one of its bytes; 0 where not all of them are printable. */
  private static byte[] printable() {
    boolean[] odd = new boolean[CLASSES + 1];
    for (int b = 0; b < PLACE_OF.length; b++) {
      odd[PLACE_OF[b]] |= !Ascii.isPrintable((byte) b);
    }
    byte[] one = new byte[CLASSES + 1];
    for (int b = 0; b < PLACE_OF.length; b++) {
      one[PLACE_OF[b]] = odd[PLACE_OF[b]] ? 0 : (byte) b;
    }
    return one;
  }

  private static void readRow(TableWords words, int state, byte[] printable) {
    boolean stays = false;
    char goesOn = NOWHERE;
    int row = state << SHIFT;
    for (int place = 1; place <= CLASSES; ) {
      int entry = entry(words);
      int end = place + words.times();
      Arrays.fill(NEXT, row + place, row + end, (char) entry);
      stays |= entry == row;
      if (entry == row + ROW && printable[place] != 0) {
        goesOn = (char) printable[place];
      }
      place = end;
    }
    NEXT[row + GOES_ON] = stays ? NOWHERE : goesOn;
  }

  private static int entry(TableWords words) {
    if (words.is('-')) {
      return DEAD;
    }
    int tells = words.is('!') ? TELLS : 0;
    return ((words.number() + 1) << SHIFT) + tells;
  }

  /**
   * The bytes that change nothing in a state, by byte. Made when it is first needed, for few states
   * ever need it; if two threads make it at once, or one sees the other's half made, no harm is
   * done: a byte that is missing in it goes by {@link #NEXT}.
   *
   * @param printable leaves out all others
   */
  static boolean[] stays(int state, boolean printable) {
    boolean[] known = STAYS[printable ? 2 * state + 1 : 2 * state];
    return known != null ? known : newStays(state, printable);
  }

  private static boolean[] newStays(int state, boolean printable) {
    int row = state << SHIFT;
    boolean[] stays = new boolean[PLACE_OF.length];
    for (int b = 0; b < stays.length; b++) {
      stays[b] = NEXT[row + PLACE_OF[b]] == row && (!printable || Ascii.isPrintable((byte) b));
    }
    STAYS[printable ? 2 * state + 1 : 2 * state] = stays;
    return stays;
  }
}
