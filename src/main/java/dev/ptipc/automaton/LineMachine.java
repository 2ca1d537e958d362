package dev.ptipc.automaton;

import dev.ptipc.codec.Field;

/** The automaton that is shipped, step by step: for those who write it down, or walk through it. */
public final class LineMachine {

  /** What {@link #next} tells where a line cannot go on. */
  public static final int DEAD = -1;

  private LineMachine() {}

  /**
   * How many states there are.
   *
   * @return they are numbered from 0, where a line begins
   */
  public static int states() {
    return Automaton.TOKEN.length - 1;
  }

  /**
   * How many classes of bytes there are.
   *
   * @return they are numbered from 0, in the order of their first bytes
   */
  public static int classes() {
    return Automaton.CLASSES;
  }

  /**
   * The class of a byte.
   *
   * @param b 0 to 255
   * @return its class
   */
  public static int classOf(int b) {
    return Automaton.CLASS_OF[b];
  }

  /**
   * The state after a byte.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return a state, or {@link #DEAD}
   */
  public static int next(int state, int symbol) {
    return (entry(state, symbol) & ~Automaton.TELLS) / Automaton.CLASSES - 1;
  }

  /**
   * Whether a byte begins a token, after the one that ends in the state.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return false where it goes on in the same token, or in none
   */
  public static boolean tells(int state, int symbol) {
    return entry(state, symbol) >= Automaton.TELLS;
  }

  /**
   * Row 0 of the table is of no state, and so the entry of a transition that does not exist is 0.
   */
  private static int entry(int state, int symbol) {
    return Automaton.NEXT[(state + 1) * Automaton.CLASSES + symbol];
  }

  /**
   * The token that may end in a state.
   *
   * @param state its number
   * @return a type of the lexer's; 0 for none
   */
  public static int token(int state) {
    return Automaton.TOKEN[state + 1];
  }

  /**
   * What is being read when a line stops in a state, or goes on badly.
   *
   * @param state its number
   * @return the field
   */
  public static Field field(int state) {
    return Automaton.FIELD[state + 1];
  }

  /**
   * Whether a line may end in a state.
   *
   * @param state its number
   * @return true where it then has a message
   */
  public static boolean isFinal(int state) {
    return Automaton.FINAL[state + 1];
  }
}
