package dev.ptipc.automaton.compile;

import dev.ptipc.automaton.LineMachine;
import dev.ptipc.codec.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labelled automaton made total over lines as they are written: every string of bytes without
 * an LF ends in one state, and so has one verdict.
 *
 * <p>Two things are added to the automaton of good lines. A byte that fits no good line leads to a
 * sink, which nothing leaves; there is one for each field, so that the sink tells where the line
 * went wrong. And one CR at the end of a line is taken off before the line is read, so a state that
 * a CR leads to has the verdict of the state before.
 */
public final class VerdictAutomaton {

  /** The state where a line begins. */
  public static final int START = 0;

  /** Of a state that is not met yet. */
  private static final int NEW = -1;

  /**
   * A state.
   *
   * @param good the state of the automaton of good lines; from its size on, the sink of a field
   * @param verdict of a line that ends here
   */
  private record State(int good, LineVerdict verdict) {}

  private final List<String> modes = LineMachine.modes();
  private final Transducer partial;
  private final ByteClasses classes = Shipped.labelled();
  private final List<int[]> symbols = new ArrayList<>();
  private final int[] symbolOf = new int[LexerModes.BYTES];
  private final int[] classOf;
  private final List<State> states = new ArrayList<>();
  private final List<int[]> next = new ArrayList<>();

  /** The automaton of the grammar as it is compiled. */
  public VerdictAutomaton() {
    partial = classes.folded();
    for (int symbol = 0; symbol < classes.count(); symbol++) {
      split(classes.bytes(symbol));
    }
    classOf = symbols.stream().mapToInt(bytes -> classes.classOf()[bytes[0]]).toArray();
    Numbered<LineVerdict> verdicts = new Numbered<>();
    int[] said =
        IntStream.range(0, partial.size() + modes.size())
            .map(good -> verdicts.of(said(good)))
            .toArray();
    // By state of the automaton of good lines and verdict; a map would make the start slow.
    int[] known = new int[said.length * verdicts.size()];
    Arrays.fill(known, NEW);
    states.add(new State(START, verdicts.get(said[START])));
    known[said[START]] = START;
    for (int state = 0; state < states.size(); state++) {
      int before = states.get(state).good();
      int[] row = new int[symbols()];
      for (int symbol = 0; symbol < row.length; symbol++) {
        int good = step(before, classOf[symbol]);
        int verdict = said[symbolOf['\r'] == symbol ? before : good];
        int key = good * verdicts.size() + verdict;
        if (known[key] == NEW) {
          known[key] = states.size();
          states.add(new State(good, verdicts.get(verdict)));
        }
        row[symbol] = known[key];
      }
      next.add(row);
    }
  }

  /** LF never stands in a line, and CR may be none of it. */
  private void split(int[] bytes) {
    for (int b : bytes) {
      if (b == '\r') {
        symbolOf[b] = symbols.size();
        symbols.add(new int[] {b});
      }
    }
    int[] others = Arrays.stream(bytes).filter(b -> b != '\r' && b != '\n').toArray();
    for (int b : others) {
      symbolOf[b] = symbols.size();
    }
    if (others.length > 0) {
      symbols.add(others);
    }
  }

  private int step(int good, int symbol) {
    if (good >= partial.size()) {
      return good;
    }
    int target = partial.next()[good][symbol];
    return target == Dfa.DEAD ? partial.size() + partial.field()[good] : target;
  }

  private LineVerdict said(int good) {
    boolean sink = good >= partial.size();
    if (!sink && partial.verdict()[good] != Dfa.DEAD) {
      return new LineVerdict(LineMachine.keyword(partial.verdict()[good]), null);
    }
    int field = sink ? good - partial.size() : partial.field()[good];
    return new LineVerdict(null, Field.valueOf(modes.get(field)));
  }

  /**
   * How many states there are.
   *
   * @return they are numbered from 0
   */
  public int states() {
    return states.size();
  }

  /**
   * How many symbols there are, which are classes of bytes that no state tells apart.
   *
   * @return they are numbered from 0
   */
  public int symbols() {
    return symbols.size();
  }

  /**
   * The bytes of a symbol.
   *
   * @param symbol its number
   * @return in order, 0 to 255; not to be changed
   */
  public int[] bytes(int symbol) {
    return symbols.get(symbol);
  }

  /**
   * The symbol of a byte.
   *
   * @param b any but LF
   * @return its number
   */
  public int symbol(byte b) {
    return symbolOf[b & 0xFF];
  }

  /**
   * The state after a byte.
   *
   * @param state before it
   * @param symbol of the byte
   * @return a state
   */
  public int next(int state, int symbol) {
    return next.get(state)[symbol];
  }

  /**
   * What a line is.
   *
   * @param line any bytes but LF
   * @return its verdict
   */
  public LineVerdict verdict(byte[] line) {
    int state = START;
    for (byte b : line) {
      state = next(state, symbol(b));
    }
    return verdict(state);
  }

  /**
   * What a line is that ends in a state.
   *
   * @param state its number
   * @return the verdict
   */
  public LineVerdict verdict(int state) {
    return states.get(state).verdict();
  }

  /**
   * Whether the line has gone wrong: only a CR that came last can still be forgiven.
   *
   * @param state its number
   * @return true for a sink
   */
  public boolean isSink(int state) {
    return states.get(state).good() >= partial.size();
  }

  /**
   * The token that may end in a state.
   *
   * @param state its number
   * @return a type of the lexer's; 0 for none
   */
  public int token(int state) {
    return isSink(state) ? 0 : partial.token()[states.get(state).good()];
  }

  /**
   * Whether a symbol begins a token, after the one that ends in the state.
   *
   * @param state the state before it
   * @param symbol the symbol
   * @return false where it goes on in the same token, or in none
   */
  public boolean begins(int state, int symbol) {
    return !isSink(state) && partial.emits()[states.get(state).good()][classOf[symbol]];
  }
}
