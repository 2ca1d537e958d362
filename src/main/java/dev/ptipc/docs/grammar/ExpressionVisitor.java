package dev.ptipc.docs.grammar;

/**
 * One method a kind of expression.
 *
 * @param <R> what the visitor finds out
 */
public interface ExpressionVisitor<R> {

  /**
   * For parts one after the other.
   *
   * @param sequence the expression
   * @return what is found out
   */
  R visitSequence(Expression.Sequence sequence);

  /**
   * For alternatives.
   *
   * @param choice the expression
   * @return what is found out
   */
  R visitChoice(Expression.Choice choice);

  /**
   * For what may be left out.
   *
   * @param maybe the expression
   * @return what is found out
   */
  R visitMaybe(Expression.Maybe maybe);

  /**
   * For what may come again.
   *
   * @param repeated the expression
   * @return what is found out
   */
  R visitRepeated(Expression.Repeated repeated);

  /**
   * For another rule.
   *
   * @param reference the expression
   * @return what is found out
   */
  R visitReference(Expression.Reference reference);

  /**
   * For text that stands as it is.
   *
   * @param literal the expression
   * @return what is found out
   */
  R visitLiteral(Expression.Literal literal);

  /**
   * For a set of characters.
   *
   * @param characters the expression
   * @return what is found out
   */
  R visitCharacters(Expression.Characters characters);

  /**
   * For a part with a name.
   *
   * @param labelled the expression
   * @return what is found out
   */
  R visitLabelled(Expression.Labelled labelled);
}
