package dev.ptipc.fuzz.mutator;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.RandomPieces;
import java.util.List;

/**
 * Breaks one rule in a good line.
 *
 * @param rule the id of the rule
 * @param keywords of lines in which it can be broken
 * @param change makes the broken line of the good one; it may miss, for the checker looks at it
 * @param end of the line
 */
public record Mutator(String rule, List<Keyword> keywords, Change change, String end) {

  private static final List<Keyword> ALL =
      List.of(Keyword.values()).stream().filter(k -> k != Keyword.UNKNOWN).toList();

  Mutator(String rule, List<Keyword> keywords, Change change) {
    this(rule, keywords, change, "\n");
  }

  /** A change of a line. */
  interface Change {

    /**
     * Changes the line.
     *
     * @param draft the good line
     * @return one character a byte, without LF
     */
    String of(Draft draft);
  }

  /**
   * Changes a good line.
   *
   * @param good one character a byte, without LF
   * @param words what to put into it
   * @return the same, without its {@link #end}
   */
  public String broken(String good, RandomPieces words) {
    return change.of(new Draft(good, words));
  }

  static Mutator in(Keyword keyword, String rule, Change change) {
    return new Mutator(rule, List.of(keyword), change);
  }

  static Mutator in(Keyword keyword, Keyword other, String rule, Change change) {
    return new Mutator(rule, List.of(keyword, other), change);
  }

  static Mutator anywhere(String rule, Change change) {
    return new Mutator(rule, ALL, change);
  }

  static Mutator ending(String end, String rule) {
    return new Mutator(rule, ALL, Draft::line, end);
  }
}
