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

  /** By byte its class. */
  static final byte[] CLASS_OF = new byte[256];

  /** A state, shifted so far, is its place in {@link #NEXT}: there is room for all classes. */
  static final int SHIFT;

  /** By state and class the next state, perhaps with TELLS. */
  static final char[] NEXT;

  /**
   * By state, where no byte stays and printable ones go on with a word, one of these, nearly always
   * the only one: it leads to the next state in number. {@link #NOWHERE} for all others.
   */
  static final short[] GOES_ON;

  /** No byte is equal to it. */
  static final short NOWHERE = 0x100;

  /** By state the token that may end there; 0 for none. */
  static final byte[] TOKEN;

  /** By state what is being read when the line stops there or goes on badly. */
  static final Field[] FIELD;

  /** By state whether a line may end there. */
  static final boolean[] FINAL;

  /** The state in which a line begins; 0 is no state. */
  static final int START = 1;

  /** By state, once it was needed, what {@link #stays} tells. */
  private static final boolean[] @Nullable [] STAYS;

  static {
    TableWords classes = new TableWords(LineTable.CLASSES[0]);
    int count = 0;
    for (int b = 0; b < CLASS_OF.length; ) {
      int symbol = classes.number();
      int end = b + classes.times();
      Arrays.fill(CLASS_OF, b, end, (byte) symbol);
      count = Math.max(count, symbol + 1);
      b = end;
    }
    CLASSES = count;
    SHIFT = Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    int states = LineTable.STATES.length + 1;
    NEXT = new char[states << SHIFT];
    GOES_ON = new short[states];
    Arrays.fill(GOES_ON, NOWHERE);
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

  /** By class one of its bytes; 0 where not all of them are printable. */
  private static byte[] printable() {
    boolean[] odd = new boolean[CLASSES];
    for (int b = 0; b < CLASS_OF.length; b++) {
      odd[CLASS_OF[b]] |= !Ascii.isPrintable((byte) b);
    }
    byte[] one = new byte[CLASSES];
    for (int b = 0; b < CLASS_OF.length; b++) {
      one[CLASS_OF[b]] = odd[CLASS_OF[b]] ? 0 : (byte) b;
    }
    return one;
  }

  private static void readRow(TableWords words, int state, byte[] printable) {
    boolean stays = false;
    int row = state << SHIFT;
    for (int symbol = 0; symbol < CLASSES; ) {
      int entry = entry(words);
      int end = symbol + words.times();
      Arrays.fill(NEXT, row + symbol, row + end, (char) entry);
      stays |= entry == state;
      if (entry == state + 1 && printable[symbol] != 0) {
        GOES_ON[state] = printable[symbol];
      }
      symbol = end;
    }
    if (stays) {
      GOES_ON[state] = NOWHERE;
    }
  }

  private static int entry(TableWords words) {
    if (words.is('-')) {
      return DEAD;
    }
    int tells = words.is('!') ? TELLS : 0;
    return words.number() + 1 + tells;
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
    boolean[] stays = new boolean[CLASS_OF.length];
    for (int b = 0; b < stays.length; b++) {
      stays[b] =
          NEXT[(state << SHIFT) + CLASS_OF[b]] == state
              && (!printable || Ascii.isPrintable((byte) b));
    }
    STAYS[printable ? 2 * state + 1 : 2 * state] = stays;
    return stays;
  }
}
