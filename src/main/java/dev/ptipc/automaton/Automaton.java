package dev.ptipc.automaton;

import dev.ptipc.codec.Field;
import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * The table, unpacked into arrays for the loop. Words are parted without regular expressions, which
 * {@link String#split} makes of a blank where this is compiled for Node.js.
 */
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

  /** By state the token that may end there; 0 for none. */
  static final int[] TOKEN;

  /** By state what is being read when the line stops there or goes on badly. */
  static final Field[] FIELD;

  /** By state whether a line may end there. */
  static final boolean[] FINAL;

  /** By state and byte whether the byte changes nothing. */
  static final boolean[][] STAYS;

  /** What most states share, in which every byte changes something. */
  private static final boolean[] NONE = new boolean[256];

  /** The row in which a line begins; row 0 is of no state. */
  static final int START;

  static {
    int[] classes = new int[CLASS_OF.length];
    unpack(new StringTokenizer(LineTable.CLASSES[0], " "), false, classes);
    int count = 0;
    for (int b = 0; b < classes.length; b++) {
      CLASS_OF[b] = (byte) classes[b];
      count = Math.max(count, classes[b] + 1);
    }
    CLASSES = count;
    START = count;
    int states = LineTable.STATES.length;
    NEXT = new char[(states + 1) * count];
    TOKEN = new int[states + 1];
    FIELD = new Field[states + 1];
    FINAL = new boolean[states + 1];
    STAYS = new boolean[states + 1][];
    Field[] fields = fields();
    int[] row = new int[count];
    for (int state = 1; state <= states; state++) {
      StringTokenizer words = new StringTokenizer(LineTable.STATES[state - 1], " ");
      TOKEN[state] = Integer.parseInt(words.nextToken());
      FIELD[state] = fields[Integer.parseInt(words.nextToken())];
      FINAL[state] = words.nextToken().equals("1");
      unpack(words, true, row);
      for (int c = 0; c < count; c++) {
        NEXT[state * count + c] = (char) row[c];
      }
      STAYS[state] = stays(row, state * count);
    }
  }

  private Automaton() {}

  private static boolean[] stays(int[] row, int self) {
    boolean[] stays = NONE;
    for (int b = 0; b < CLASS_OF.length; b++) {
      if (row[CLASS_OF[b]] == self) {
        stays = stays == NONE ? new boolean[CLASS_OF.length] : stays;
        stays[b] = true;
      }
    }
    return stays;
  }

  private static Field[] fields() {
    Field[] fields = new Field[LineTable.MODES.length];
    for (int mode = 0; mode < fields.length; mode++) {
      fields[mode] = Field.valueOf(LineTable.MODES[mode]);
    }
    return fields;
  }

  private static void unpack(StringTokenizer runs, boolean entries, int[] values) {
    int at = 0;
    while (runs.hasMoreTokens()) {
      String run = runs.nextToken();
      int star = run.indexOf('*');
      String word = star < 0 ? run : run.substring(0, star);
      int count = star < 0 ? 1 : Integer.parseInt(run.substring(star + 1));
      int value = entries ? entry(word, values.length) : Integer.parseInt(word);
      Arrays.fill(values, at, at + count, value);
      at += count;
    }
  }

  private static int entry(String value, int classes) {
    if (value.equals("-")) {
      return DEAD;
    }
    boolean tells = value.charAt(0) == '!';
    int state = Integer.parseInt(tells ? value.substring(1) : value);
    return (state + 1) * classes + (tells ? TELLS : 0);
  }
}
