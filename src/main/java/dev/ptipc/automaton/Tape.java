package dev.ptipc.automaton;

import java.util.Arrays;

/** The tokens of a line: the type of each and the offset at which it ends. */
final class Tape {

  private int[] types = new int[16];
  private int[] ends = new int[16];
  private int length;
  private boolean printable;

  void clear() {
    length = 0;
  }

  void tell(int type, int end) {
    if (length == types.length) {
      types = Arrays.copyOf(types, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    types[length] = type;
    ends[length] = end;
    length++;
  }

  void printable(boolean all) {
    printable = all;
  }

  /** Whether every byte of the line is a printable one of ASCII. */
  boolean isPrintable() {
    return printable;
  }

  int length() {
    return length;
  }

  int type(int token) {
    return types[token];
  }

  /** A token begins where the one before it ends. */
  int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  int end(int token) {
    return ends[token];
  }
}
