package dev.ptipc.automaton.compile;

import dev.ptipc.codec.Field;
import dev.ptipc.grammar.PtLexer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways of lines through the automaton of the grammar, and the shortest ways there are. */
public final class LinePaths {

  private final int[] classOf;
  private final Transducer automaton;

  /** By state from which a search began: by state the symbol and state before it. */
  private final Map<Integer, int[][]> searches = new HashMap<>();

  /** For the grammar as it is compiled. */
  public LinePaths() {
    ByteClasses classes = Construction.shipped();
    classOf = classes.classOf();
    automaton = classes.folded();
  }

  /**
   * The states that a line passes.
   *
   * @param line without its LF
   * @return the start, then one state for each byte; it stops before the first byte with which no
   *     line that has a message goes on
   */
  public int[] states(byte[] line) {
    int[] states = new int[line.length + 1];
    int count = 1;
    for (byte b : line) {
      int next = automaton.next()[states[count - 1]][classOf[b & 0xFF]];
      if (next == Dfa.DEAD) {
        break;
      }
      states[count++] = next;
    }
    return Arrays.copyOf(states, count);
  }

  /**
   * The field of a line that is read in a state.
   *
   * @param state as {@link #states} counts them
   * @return the one that is due, or goes on
   */
  public Field field(int state) {
    return Field.valueOf(PtLexer.modeNames[automaton.field()[state]]);
  }

  /**
   * The shortest way from one state to another; readable bytes are preferred.
   *
   * @param from a state
   * @param to a state
   * @return the bytes on it; null when there is none
   */
  public byte @Nullable [] between(int from, int to) {
    int[][] before = searches.computeIfAbsent(from, this::search);
    if (to != from && before[to] == null) {
      return null;
    }
    int length = 0;
    for (int state = to; state != from; state = before[state][1]) {
      length++;
    }
    byte[] way = new byte[length];
    for (int state = to; state != from; state = before[state][1]) {
      way[--length] = (byte) before[state][0];
    }
    return way;
  }

  /**
   * The shortest way from a state to the end of a line that has a message.
   *
   * @param from a state
   * @return the bytes on it
   */
  public byte[] ending(int from) {
    byte[] best = null;
    for (int state = 0; state < automaton.size(); state++) {
      byte[] way = automaton.verdict()[state] == Dfa.DEAD ? null : between(from, state);
      if (way != null && (best == null || way.length < best.length)) {
        best = way;
      }
    }
    if (best == null) {
      throw new IllegalStateException("a state from which no line ends");
    }
    return best;
  }

  private int[][] search(int from) {
    int[][] before = new int[automaton.size()][];
    Deque<Integer> todo = new ArrayDeque<>();
    todo.add(from);
    while (!todo.isEmpty()) {
      int state = todo.remove();
      for (int b : Difference.ORDER) {
        int next = automaton.next()[state][classOf[b]];
        if (next != Dfa.DEAD && next != from && before[next] == null) {
          before[next] = new int[] {b, state};
          todo.add(next);
        }
      }
    }
    return before;
  }
}
