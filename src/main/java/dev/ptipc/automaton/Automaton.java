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

  /** By row (a multiple of {@link #CLASSES}) and class the next row, perhaps with TELLS. */
  static final char[] NEXT;

  /**
   * By row, where no byte stays and a printable one goes on with a word, its class plus 1: the next
   * row is reached by it. 0 for all others.
   */
  static final byte[] GOES_ON;

  /** By state the token that may end there; 0 for none. */
  static final int[] TOKEN;

  /** By state what is being read when the line stops there or goes on badly. */
  static final Field[] FIELD;

  /** By state whether a line may end there. */
  static final boolean[] FINAL;

  /** The row in which a line begins; row 0 is of no state. */
  static final int START;

  /** By row, once it was needed, what {@link #stays} tells. */
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
    START = count;
    // Classes that hold a byte which is not printable.
    boolean[] odd = new boolean[count];
    for (int b = 0; b < CLASS_OF.length; b++) {
      odd[CLASS_OF[b]] |= !Ascii.isPrintable((byte) b);
    }
    int states = LineTable.STATES.length;
    NEXT = new char[(states + 1) * count];
    GOES_ON = new byte[NEXT.length];
    TOKEN = new int[states + 1];
    FIELD = new Field[states + 1];
    FINAL = new boolean[states + 1];
    STAYS = new boolean[NEXT.length][];
    Field[] fields = fields();
    for (int state = 1; state <= states; state++) {
      TableWords words = new TableWords(LineTable.STATES[state - 1]);
      TOKEN[state] = words.number();
      FIELD[state] = fields[words.number()];
      FINAL[state] = words.number() == 1;
      readRow(words, state * count, odd);
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

  private static void readRow(TableWords words, int row, boolean[] odd) {
    boolean stays = false;
    for (int at = row; at < row + CLASSES; ) {
      char entry = (char) entry(words);
      int end = at + words.times();
      Arrays.fill(NEXT, at, end, entry);
      stays |= entry == row;
      if (entry == row + CLASSES && !odd[at - row]) {
        GOES_ON[row] = (byte) (at - row + 1);
      }
      at = end;
    }
    if (stays) {
      GOES_ON[row] = 0;
    }
  }

  private static int entry(TableWords words) {
    if (words.is('-')) {
      return DEAD;
    }
    int tells = words.is('!') ? TELLS : 0;
    return (words.number() + 1) * CLASSES + tells;
  }

  /**
   * The bytes that change nothing in a state, by byte. Made when it is first needed, for few states
   * ever need it; if two threads make it at once, or one sees the other's half made, no harm is
   * done: a byte that is missing in it goes by {@link #NEXT}.
   *
   * @param printable leaves out all others
   */
  static boolean[] stays(int row, boolean printable) {
    boolean[] known = STAYS[printable ? row + 1 : row];
    return known != null ? known : newStays(row, printable);
  }

  private static boolean[] newStays(int row, boolean printable) {
    boolean[] stays = new boolean[CLASS_OF.length];
    for (int b = 0; b < stays.length; b++) {
      stays[b] = NEXT[row + CLASS_OF[b]] == row && (!printable || Ascii.isPrintable((byte) b));
    }
    STAYS[printable ? row + 1 : row] = stays;
    return stays;
  }
}
