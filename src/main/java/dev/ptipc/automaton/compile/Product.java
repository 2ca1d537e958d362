package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the automata of the lexer modes and of the line rule together over the symbols of a line.
 * The lexer takes the longest token: only when it cannot go on is a token told, and the parser
 * steps. ANTLR would step back to a shorter token when a longer one fails; a grammar in which that
 * could save a line is refused.
 */
final class Product {

  /**
   * A state.
   *
   * @param mode of the lexer
   * @param lexer the state of that mode's automaton
   * @param parser the state of the line rule's automaton
   * @param keyword the type of the first token; 0 while it is being read
   */
  private record State(int mode, int lexer, int parser, int keyword) {}

  private final LexerModes modes;
  private final LineRule line;
  private final Numbered<State> states = new Numbered<>();

  /** States after a token that could have ended but went on, and the mode of that token. */
  private final Map<Integer, Integer> shadowed = new LinkedHashMap<>();

  private Product(LexerModes modes, LineRule line) {
    this.modes = modes;
    this.line = line;
  }

  /** The verdict is the type of the keyword's token. */
  static Transducer of(LexerModes modes, LineRule line) {
    return new Product(modes, line).construct();
  }

  private Transducer construct() {
    states.of(new State(0, 0, LineRule.start(), 0));
    List<int[]> next = new ArrayList<>();
    List<boolean[]> emits = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      int[] row = new int[modes.symbols()];
      boolean[] emitted = new boolean[modes.symbols()];
      for (int symbol = 0; symbol < row.length; symbol++) {
        step(states.get(i), symbol, row, emitted);
      }
      next.add(row);
      emits.add(emitted);
    }
    Transducer product = product(next, emits);
    boolean[] alive = Trimming.alive(product);
    shadowed.forEach(
        (state, mode) -> {
          if (alive[state]) {
            throw new UnsupportedGrammar(
                "in mode " + modes.name(mode) + " a line can be good only if a token ends early");
          }
        });
    return product;
  }

  private Transducer product(List<int[]> next, List<boolean[]> emits) {
    return new Transducer(
        next.toArray(int[][]::new),
        emits.toArray(boolean[][]::new),
        states.stream().mapToInt(this::token).toArray(),
        states.stream().mapToInt(this::field).toArray(),
        states.stream().mapToInt(this::verdict).toArray());
  }

  private void step(State state, int symbol, int[] row, boolean[] emitted) {
    int within = modes.automaton(state.mode()).step(state.lexer(), symbol);
    State after = after(state);
    int begun = after == null ? Dfa.DEAD : modes.automaton(after.mode()).step(0, symbol);
    if (within != Dfa.DEAD
        && !accepts(state.mode(), within)
        && after != null
        && begun != Dfa.DEAD) {
      shadowed.put(
          states.of(new State(after.mode(), begun, after.parser(), after.keyword())), state.mode());
    }
    if (within != Dfa.DEAD) {
      row[symbol] = states.of(new State(state.mode(), within, state.parser(), state.keyword()));
    } else if (after != null && begun != Dfa.DEAD) {
      row[symbol] = states.of(new State(after.mode(), begun, after.parser(), after.keyword()));
      emitted[symbol] = true;
    } else {
      row[symbol] = Dfa.DEAD;
    }
  }

  private boolean accepts(int mode, int lexer) {
    return modes.automaton(mode).accept()[lexer] != Dfa.DEAD;
  }

  /** The state at the start of the next token, when one may end here; else null. */
  private @Nullable State after(State state) {
    int rule = modes.automaton(state.mode()).accept()[state.lexer()];
    if (rule == Dfa.DEAD) {
      return null;
    }
    int type = modes.tokenType(rule);
    int parser = line.step(state.parser(), type);
    if (parser == Dfa.DEAD) {
      return null;
    }
    int keyword = state.keyword() == 0 ? type : state.keyword();
    return new State(modes.modeAfter(rule, state.mode()), 0, parser, keyword);
  }

  private int token(State state) {
    int rule = modes.automaton(state.mode()).accept()[state.lexer()];
    return after(state) == null ? 0 : modes.tokenType(rule);
  }

  private int field(State state) {
    State after = after(state);
    return after == null ? state.mode() : after.mode();
  }

  private int verdict(State state) {
    State after = after(state);
    return after != null && line.endsAfter(after.parser()) ? after.keyword() : Dfa.DEAD;
  }
}
