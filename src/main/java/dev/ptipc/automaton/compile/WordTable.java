package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.antlr.v4.runtime.Lexer;

/**
 * The words of all modes of a lexer as one table, for lexers whose tokens do not change the mode.
 *
 * @param classes how many classes of bytes there are
 * @param classOf by byte its class
 * @param next by state and class the next state; {@link #NONE} for none
 * @param kindOf by state the kind of the token that ends there; 0 for none
 * @param starts by the name of a mode its first state
 */
public record WordTable(
    int classes,
    List<Integer> classOf,
    List<List<Integer>> next,
    List<Integer> kindOf,
    Map<String, Integer> starts) {

  /** No state. */
  public static final int NONE = -1;

  /**
   * The table of a lexer.
   *
   * @param lexer of any input
   * @param kinds by the type of a token its kind, from 1; words of one kind are not told apart
   * @return its words, in as few states as can be
   */
  public static WordTable of(Lexer lexer, IntUnaryOperator kinds) {
    LexerModes modes = new LexerModes(lexer);
    List<int[]> next = new ArrayList<>();
    List<Integer> kindOf = new ArrayList<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int mode = 0; mode < lexer.getModeNames().length; mode++) {
      Dfa words = modes.automaton(mode);
      int begun = next.size();
      first.put(modes.name(mode), begun);
      for (int state = 0; state < words.size(); state++) {
        next.add(
            Arrays.stream(words.next()[state]).map(to -> to < 0 ? NONE : begun + to).toArray());
        int rule = words.accept()[state];
        kindOf.add(rule < 0 ? 0 : kinds.applyAsInt(modes.tokenType(rule)));
      }
    }
    // States that no continuation tells apart have the same number.
    int[] block =
        Numbering.refined(
            next.size(), kindOf::get, (before, state) -> signature(next.get(state), before, state));
    List<Integer> classOf = Arrays.stream(modes.symbolOf()).boxed().toList();
    List<List<Integer>> rows = new ArrayList<>();
    List<Integer> kindsOf = new ArrayList<>();
    for (int state : Numbering.firsts(block)) {
      rows.add(
          Arrays.stream(next.get(state)).map(to -> to < 0 ? NONE : block[to]).boxed().toList());
      kindsOf.add(kindOf.get(state));
    }
    first.replaceAll((mode, state) -> block[state]);
    return new WordTable(modes.symbols(), classOf, rows, kindsOf, first);
  }

  private static List<Integer> signature(int[] row, int[] before, int state) {
    List<Integer> signature = new ArrayList<>(List.of(before[state]));
    for (int to : row) {
      signature.add(to < 0 ? NONE : before[to]);
    }
    return signature;
  }
}
