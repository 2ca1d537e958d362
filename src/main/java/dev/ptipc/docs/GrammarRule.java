package dev.ptipc.docs;

import java.util.List;

/**
 * What the doc comment of a grammar rule says.
 *
 * @param name of the rule; that of a token is in capitals
 * @param fragment whether it is only a part of tokens
 * @param text the comment without its tags
 * @param clauses the {@code @spec} tags
 * @param frame the {@code @in} tag, a line with {@code <>} in it; {@code <>} alone without the tag
 * @param ok the {@code @ok} tags: no error and no warning
 * @param warn the {@code @warn} tags: a warning and no error
 * @param bad the {@code @bad} tags: violation or malformed
 * @param file the grammar file
 * @param line of that file, from 1, on which the rule begins
 */
public record GrammarRule(
    String name,
    boolean fragment,
    String text,
    List<String> clauses,
    String frame,
    List<String> ok,
    List<String> warn,
    List<String> bad,
    String file,
    int line) {

  /**
   * A line that an example stands in.
   *
   * @param example one of {@link #ok}, {@link #warn} and {@link #bad}
   * @return the frame with the example in it
   */
  public String lineOf(String example) {
    return frame.replace("<>", example);
  }
}
