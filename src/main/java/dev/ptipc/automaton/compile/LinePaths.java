package dev.ptipc.automaton.compile;

import dev.ptipc.codec.Field;
import dev.ptipc.grammar.PtLexer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways of lines through the automaton of the grammar, and the shortest ways there are. */
public final class LinePaths {

  /** Bytes that people can read come first, so that of equally short lines they are found. */
  static final int[] ORDER = order();

  private static int[] order() {
    List<Integer> order = new ArrayList<>();
    String readable = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    readable.chars().forEach(order::add);
    for (int b = 0; b < LexerModes.BYTES; b++) {
      if (readable.indexOf(b) < 0) {
        order.add(b);
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private final int[] classOf;
  private final Transducer automaton;

  /** By state from which a search began: by state the symbol and state before it. */
  private final Map<Integer, int[][]> searches = new HashMap<>();

  /** For the grammar as it is compiled. */
  public LinePaths() {
    ByteClasses classes = Shipped.running();
    classOf = classes.classOf();
    automaton = classes.folded();
  }

  /**
   * How many states there are.
   *
   * @return more than the number of any
   */
  public int size() {
    return automaton.size();
  }

  /**
   * The class of a byte. Bytes of one class lead from each state to the same state.
   *
   * @param b any
   * @return its number, 0 to 255
   */
  public int symbol(byte b) {
    return classOf[b & 0xFF];
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
      int next = automaton.next()[states[count - 1]][symbol(b)];
      if (next == Dfa.DEAD) {
        break;
      }
      states[count++] = next;
    }
    return Arrays.copyOf(states, count);
  }

  /**
   * The last field of a line that has a message.
   *
   * @param line without its LF
   * @return the type of its token, and its text; empty for any other line
   */
  public Optional<Map.Entry<Integer, String>> lastToken(byte[] line) {
    int state = 0;
    int begun = 0;
    for (int i = 0; i < line.length; i++) {
      int symbol = symbol(line[i]);
      begun = automaton.emits()[state][symbol] ? i : begun;
      state = automaton.next()[state][symbol];
      if (state == Dfa.DEAD) {
        return Optional.empty();
      }
    }
    int type = automaton.token()[state];
    String text = new String(line, begun, line.length - begun, StandardCharsets.ISO_8859_1);
    return type == 0 ? Optional.empty() : Optional.of(Map.entry(type, text));
  }

  /**
   * How long the first word of a line is.
   *
   * @param line without its LF
   * @return bytes before the first space, or all
   */
  public static int keyword(byte[] line) {
    int end = 0;
    while (end < line.length && line[end] != ' ') {
      end++;
    }
    return end;
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

  /**
   * Beginnings of lines that come into a state, a shortest one by each state before it.
   *
   * @param to a state
   * @return at least one, but for the start
   */
  public List<byte[]> into(int to) {
    List<byte[]> ways = new ArrayList<>();
    for (int from = 0; from < automaton.size(); from++) {
      byte[] way = between(0, from);
      for (int b : ORDER) {
        if (way != null && automaton.next()[from][classOf[b]] == to) {
          byte[] longer = Arrays.copyOf(way, way.length + 1);
          longer[way.length] = (byte) b;
          ways.add(longer);
          break;
        }
      }
    }
    return ways;
  }

  private int[][] search(int from) {
    int[][] before = new int[automaton.size()][];
    Deque<Integer> todo = new ArrayDeque<>();
    todo.add(from);
    while (!todo.isEmpty()) {
      int state = todo.remove();
      for (int b : ORDER) {
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
