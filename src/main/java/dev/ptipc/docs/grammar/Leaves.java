package dev.ptipc.docs.grammar;

import java.util.List;

/** Counts the boxes that an expression would be drawn with. */
final class Leaves implements ExpressionVisitor<Integer> {

  private int all(List<Expression> parts) {
    return parts.stream().mapToInt(part -> part.accept(this)).sum();
  }

  @Override
  public Integer visitSequence(Expression.Sequence sequence) {
    return all(sequence.parts());
  }

  @Override
  public Integer visitChoice(Expression.Choice choice) {
    return all(choice.alternatives());
  }

  @Override
  public Integer visitMaybe(Expression.Maybe maybe) {
    return maybe.body().accept(this);
  }

  @Override
  public Integer visitRepeated(Expression.Repeated repeated) {
    return repeated.body().accept(this) + repeated.separator().accept(this);
  }

  @Override
  public Integer visitReference(Expression.Reference reference) {
    return 1;
  }

  @Override
  public Integer visitLiteral(Expression.Literal literal) {
    return 1;
  }

  @Override
  public Integer visitCharacters(Expression.Characters characters) {
    return 1;
  }

  @Override
  public Integer visitLabelled(Expression.Labelled labelled) {
    return labelled.body().accept(this);
  }
}
