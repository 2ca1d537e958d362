package dev.ptipc.automaton.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where two automata disagree. Both are walked together, breadth first, so the first line found for
 * a pair of verdicts is a shortest one.
 */
public final class Difference {

  /**
   * A disagreement.
   *
   * @param line a shortest line on which the two differ in this way, without its LF
   * @param first what the first says: the type of the keyword's token, or -1 for no message
   * @param second what the second says
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Witness(byte[] line, int first, int second) {}

  /** A pair of states, and how it was reached. */
  private record Pair(int first, int second, int symbol, @Nullable Pair before) {}

  private final Transducer first;
  private final Transducer second;
  private final Map<List<Integer>, Witness> witnesses = new LinkedHashMap<>();

  private Difference(Transducer first, Transducer second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Compares two grammars, such as one before and after a change, or of two dialects.
   *
   * @param lexer of the first
   * @param parser of the first
   * @param otherLexer of the second
   * @param otherParser of the second
   * @param rule the parser rule for a whole line, which both have
   * @return one witness for each pair of verdicts, the shortest first; none when the two agree on
   *     every line
   */
  public static List<Witness> between(
      Lexer lexer, Parser parser, Lexer otherLexer, Parser otherParser, String rule) {
    return of(
        Construction.overBytes(lexer, parser, parser.getRuleIndex(rule)),
        Construction.overBytes(otherLexer, otherParser, otherParser.getRuleIndex(rule)));
  }

  /** One witness for each pair of verdicts, the shortest first; none for equal languages. */
  static List<Witness> of(Transducer first, Transducer second) {
    Difference difference = new Difference(first, second);
    difference.walk();
    return new ArrayList<>(difference.witnesses.values());
  }

  private void walk() {
    Set<Long> seen = new HashSet<>();
    Deque<Pair> todo = new ArrayDeque<>(List.of(new Pair(0, 0, 0, null)));
    while (!todo.isEmpty()) {
      Pair pair = todo.remove();
      int says = verdict(first, pair.first());
      int other = verdict(second, pair.second());
      if (says != other) {
        witnesses.computeIfAbsent(
            List.of(says, other), verdicts -> new Witness(line(pair), says, other));
      }
      for (int b : LinePaths.ORDER) {
        int next = step(first, pair.first(), b);
        int nextOther = step(second, pair.second(), b);
        boolean alive = next != Dfa.DEAD || nextOther != Dfa.DEAD;
        if (alive && seen.add(((long) next << 32) | (nextOther & 0xFFFFFFFFL))) {
          todo.add(new Pair(next, nextOther, b, pair));
        }
      }
    }
  }

  private static int step(Transducer automaton, int state, int b) {
    return state == Dfa.DEAD ? Dfa.DEAD : automaton.next()[state][b];
  }

  private static int verdict(Transducer automaton, int state) {
    return state == Dfa.DEAD ? Dfa.DEAD : automaton.verdict()[state];
  }

  private static byte[] line(Pair end) {
    int length = 0;
    for (Pair pair = end; pair.before() != null; pair = pair.before()) {
      length++;
    }
    byte[] line = new byte[length];
    for (Pair pair = end; pair.before() != null; pair = pair.before()) {
      line[--length] = (byte) pair.symbol();
    }
    return line;
  }
}
