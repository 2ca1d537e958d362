package dev.ptipc.automaton.compile;

import dev.ptipc.automaton.LineMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The automata of the grammar as it is compiled, read from the table that is shipped. A test holds
 * that the construction gives the same; it takes a hundred times as long.
 */
final class Shipped {

  /**
   * A state of the automaton that tells messages apart.
   *
   * @param state of the table
   * @param keyword the type of the first token; 0 while it is being read
   */
  private record State(int state, int keyword) {

    /** Written out: what a record has of itself is put together at its first use, which is slow. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof State that && state == that.state && keyword == that.keyword;
    }

    @Override
    public int hashCode() {
      return 31 * state + keyword;
    }
  }

  private final Numbered<State> states = new Numbered<>();
  private final boolean labelled;

  private Shipped(boolean labelled) {
    this.labelled = labelled;
  }

  /** The automaton of the lines that have a message, for running. */
  static ByteClasses running() {
    return new Shipped(false).automaton();
  }

  /** The same automaton with its messages told apart. */
  static ByteClasses labelled() {
    return new Shipped(true).automaton();
  }

  /** Steps through all that can be reached, in the order in which the construction does. */
  private ByteClasses automaton() {
    states.of(new State(0, 0));
    List<int[]> next = new ArrayList<>();
    List<boolean[]> emits = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      State from = states.get(i);
      int[] row = new int[LineMachine.classes()];
      boolean[] told = new boolean[row.length];
      for (int symbol = 0; symbol < row.length; symbol++) {
        int to = LineMachine.next(from.state(), symbol);
        told[symbol] = LineMachine.tells(from.state(), symbol);
        row[symbol] =
            to == LineMachine.DEAD
                ? Dfa.DEAD
                : states.of(new State(to, told[symbol] ? keyword(from) : from.keyword()));
      }
      next.add(row);
      emits.add(told);
    }
    List<String> modes = LineMachine.modes();
    Transducer folded =
        new Transducer(
            next.toArray(int[][]::new),
            emits.toArray(boolean[][]::new),
            states.stream().mapToInt(s -> LineMachine.token(s.state())).toArray(),
            states.stream()
                .mapToInt(s -> modes.indexOf(LineMachine.field(s.state()).name()))
                .toArray(),
            states.stream()
                .mapToInt(s -> LineMachine.isFinal(s.state()) ? keyword(s) : Dfa.DEAD)
                .toArray());
    int[] classOf = IntStream.range(0, LexerModes.BYTES).map(LineMachine::classOf).toArray();
    return new ByteClasses(classOf, LineMachine.classes(), folded);
  }

  /** The type of the keyword's token, once a token has ended. */
  private int keyword(State state) {
    return !labelled
        ? 0
        : state.keyword() == 0 ? LineMachine.token(state.state()) : state.keyword();
  }
}
