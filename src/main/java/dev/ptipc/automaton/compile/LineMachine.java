package dev.ptipc.automaton.compile;

import dev.ptipc.grammar.PtLexer;

/** The automaton that is shipped, for those who write it down in other languages. */
public final class LineMachine {

  /** What {@link #next} tells where a line cannot go on. */
  public static final int DEAD = Dfa.DEAD;

  private final ByteClasses classes = Construction.shipped();
  private final Transducer automaton = classes.folded();

  /** The automaton of the grammar as it is compiled. */
  public LineMachine() {}

  /**
   * How many states there are.
   *
   * @return they are numbered from 0, where a line begins
   */
  public int states() {
    return automaton.size();
  }

  /**
   * How many classes of bytes there are.
   *
   * @return they are numbered from 0
   */
  public int classes() {
    return classes.count();
  }

  /**
   * The class of a byte.
   *
   * @param b 0 to 255
   * @return its class
   */
  public int classOf(int b) {
    return classes.classOf()[b];
  }

  /**
   * The state after a byte.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return a state, or {@link #DEAD}
   */
  public int next(int state, int symbol) {
    return automaton.next()[state][symbol];
  }

  /**
   * Whether a byte begins a token, after the one that ends in the state.
   *
   * @param state before it
   * @param symbol the class of the byte
   * @return false where it goes on in the same token, or in none
   */
  public boolean tells(int state, int symbol) {
    return automaton.emits()[state][symbol];
  }

  /**
   * The token that may end in a state.
   *
   * @param state its number
   * @return a type of the lexer's; 0 for none
   */
  public int token(int state) {
    return automaton.token()[state];
  }

  /**
   * What is being read when a line stops in a state, or goes on badly.
   *
   * @param state its number
   * @return the name of a mode of the lexer
   */
  public String field(int state) {
    return PtLexer.modeNames[automaton.field()[state]];
  }

  /**
   * Whether a line may end in a state.
   *
   * @param state its number
   * @return true where it then has a message
   */
  public boolean isFinal(int state) {
    return automaton.verdict()[state] != Dfa.DEAD;
  }
}
