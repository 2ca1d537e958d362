package dev.ptipc.docs.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the grammar.
 *
 * @param name of the rule; that of a token is in capitals
 * @param fragment whether it is only a part of tokens
 * @param comment the comment before it
 * @param body its right side
 * @param source its text in the file, without the comment
 * @param mode the lexer mode that it belongs to; null for a parser rule
 * @param type the token that it makes, when that is not its own; else null
 * @param nextMode the mode that it leads to; null for none
 * @param file the grammar file, from the root of the repository
 * @param line of that file, from 1, on which the rule begins
 */
public record GrammarRule(
    String name,
    boolean fragment,
    DocComment comment,
    Expression body,
    String source,
    @Nullable String mode,
    @Nullable String type,
    @Nullable String nextMode,
    String file,
    int line) {

  /** The tag that names a clause. */
  static final String SPEC = "@spec";

  /** The tag with the line that examples are put into. */
  static final String IN = "@in";

  /** The SP before a field. */
  private static final Expression SPACE = new Expression.Reference("SP");

  /** Where in that line. */
  private static final String GAP = "<>";

  /**
   * What the rule is, in the words of its comment.
   *
   * @return a sentence or more; empty without a comment
   */
  public String text() {
    return comment.text();
  }

  /**
   * The clauses that it stands for.
   *
   * @return the {@code @spec} tags
   */
  public List<String> clauses() {
    return comment.values(SPEC);
  }

  /**
   * The line that examples are put into.
   *
   * @return the {@code @in} tag, with {@code <>} in it; {@code <>} alone without the tag
   */
  public String frame() {
    List<String> frames = comment.values(IN);
    return frames.isEmpty() ? GAP : frames.get(0);
  }

  /**
   * Examples.
   *
   * @param outcome what they show
   * @return in the order of the file
   */
  public List<String> examples(ExampleOutcome outcome) {
    return comment.values(outcome.tag());
  }

  /**
   * A line that an example stands in.
   *
   * @param example the value of a tag
   * @return the frame with the example in it
   */
  public String lineOf(String example) {
    return frame().replace(GAP, example);
  }

  /**
   * What stands behind the colon, in one line.
   *
   * @return as the grammar has it
   */
  public String rightSide() {
    String right = source.substring(source.indexOf(':') + 1, source.length() - 1);
    return right.strip().replaceAll("\\s+", " ");
  }

  /**
   * The text that it always matches; the SP before a field aside.
   *
   * @return empty for a rule that matches several
   */
  public Optional<String> fixedText() {
    Expression text =
        body instanceof Expression.Sequence sequence
                && sequence.parts().size() == 2
                && sequence.parts().get(0).equals(SPACE)
            ? sequence.parts().get(1)
            : body;
    return text instanceof Expression.Literal literal
        ? Optional.of(literal.text())
        : Optional.empty();
  }

  /**
   * Whether it is a rule of the parser.
   *
   * @return false for tokens and parts of tokens
   */
  public boolean isParserRule() {
    return Character.isLowerCase(name.charAt(0));
  }

  /**
   * Whether its comment needs a clause and examples: a part of a token needs none, nor does a rule
   * that makes the token of another.
   *
   * @return true for rules of the parser and for tokens
   */
  public boolean carriesField() {
    return !fragment && type == null;
  }

  /**
   * Whether it has a plain meaning and breaks a clause.
   *
   * @return true for a name that begins so
   */
  public boolean isBreach() {
    return isBreach(name);
  }

  /**
   * Whether a rule has a plain meaning and breaks a clause.
   *
   * @param name of the rule
   * @return true for a name that begins so
   */
  public static boolean isBreach(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("breach");
  }

  /** Within a grammar no two rules have one name; comparing all of a rule takes long. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GrammarRule rule && rule.name.equals(name) && rule.file.equals(file);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
