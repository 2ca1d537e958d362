package dev.ptipc.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** What came of something, for people, line by line: on a terminal, or as Markdown. */
public final class TextLines {

  private final StringBuilder out = new StringBuilder();
  private final int names;

  /** Makes of a sentence one of the text's form. */
  private final UnaryOperator<String> sentence;

  private TextLines(int names, UnaryOperator<String> sentence) {
    this.names = names;
    this.sentence = sentence;
  }

  /**
   * A text for a terminal.
   *
   * @param names width of the column of names, in characters; a longer name moves its value
   * @return no lines yet
   */
  public static TextLines plain(int names) {
    return new TextLines(names, UnaryOperator.identity());
  }

  /**
   * A text for a forge.
   *
   * @return no lines yet
   */
  public static TextLines markdown() {
    return new TextLines(0, Markdown::prose);
  }

  /**
   * Adds lines.
   *
   * @param lines in the form of the whole
   */
  public void lines(String... lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  /**
   * Adds a block of code in Markdown.
   *
   * @param language such as {@code sh}
   * @param lines each without a line break
   */
  public void block(String language, List<String> lines) {
    out.append(Markdown.block(language, lines));
  }

  /**
   * Adds a name and its value.
   *
   * @param name what the value is
   * @param value fit to be shown; for an empty one there is no line
   */
  public void field(String name, String value) {
    if (!value.isEmpty()) {
      lines("  " + name + " ".repeat(Math.max(0, names - name.length())) + " | " + value);
    }
  }

  /**
   * Adds a row of a table in Markdown.
   *
   * @param cells in Markdown
   */
  public void row(String... cells) {
    lines("| " + String.join(" | ", cells) + " |");
  }

  /**
   * Adds a sentence.
   *
   * @param words fit to be shown
   */
  public void say(String words) {
    lines(sentence.apply(words));
  }

  /** All lines. */
  @Override
  public String toString() {
    return out.toString();
  }
}
