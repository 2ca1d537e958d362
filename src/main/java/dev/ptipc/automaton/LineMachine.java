package dev.ptipc.automaton;

import dev.ptipc.ast.Keyword;
import dev.ptipc.codec.Field;
import java.util.List;

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
    return Automaton.PLACE_OF[b] - 1;
  }

  /**
   * The state after a byte.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return a state, or {@link #DEAD}
   */
  public static int next(int state, int symbol) {
    return ((entry(state, symbol + 1) & ~Automaton.TELLS) >> Automaton.SHIFT) - 1;
  }

  /**
   * Whether a byte begins a token, after the one that ends in the state.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return false where it goes on in the same token, or in none
   */
  public static boolean tells(int state, int symbol) {
    return entry(state, symbol + 1) >= Automaton.TELLS;
  }

  /**
   * The class of bytes by which a word that is being read goes on.
   *
   * @param state in the middle of a word, where no byte stays
   * @return the class that leads to the next state in number; {@link #DEAD} where there is no such
   *     word
   */
  public static int goesOn(int state) {
    int b = entry(state, Automaton.GOES_ON);
    return b == Automaton.NOWHERE ? DEAD : classOf(b);
  }

  /**
   * State 0 of the table is no state, and so the entry of a transition that does not exist is 0.
   */
  private static int entry(int state, int place) {
    return Automaton.NEXT[((state + 1) << Automaton.SHIFT) + place];
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
   * The modes of the grammar, which are called as the fields are.
   *
   * @return in the order of the grammar
   */
  public static List<String> modes() {
    return List.of(LineTable.MODES);
  }

  /**
   * The message that a token begins.
   *
   * @param token the type of the first token of a line
   * @return its keyword
   */
  public static Keyword keyword(int token) {
    return switch (token) {
      case LineTable.VERSION_ERROR -> Keyword.VERSION_ERROR;
      case LineTable.VERSION -> Keyword.VERSION;
      case LineTable.ENV_ERROR -> Keyword.ENV_ERROR;
      case LineTable.PROXY -> Keyword.PROXY;
      case LineTable.PROXY_ERROR -> Keyword.PROXY_ERROR;
      case LineTable.CMETHOD -> Keyword.CMETHOD;
      case LineTable.CMETHOD_ERROR -> Keyword.CMETHOD_ERROR;
      case LineTable.CMETHODS -> Keyword.CMETHODS;
      case LineTable.SMETHOD -> Keyword.SMETHOD;
      case LineTable.SMETHOD_ERROR -> Keyword.SMETHOD_ERROR;
      case LineTable.SMETHODS -> Keyword.SMETHODS;
      case LineTable.LOG -> Keyword.LOG;
      case LineTable.STATUS -> Keyword.STATUS;
      default -> Keyword.UNKNOWN;
    };
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
