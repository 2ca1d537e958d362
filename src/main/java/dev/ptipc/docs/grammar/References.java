package dev.ptipc.docs.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of rules in an expression. */
final class References implements ExpressionVisitor<Set<String>> {

  private final Set<String> names = new LinkedHashSet<>();

  private References() {}

  /** Each once, in order. */
  static Set<String> in(Expression expression) {
    return expression.accept(new References());
  }

  private Set<String> all(List<Expression> parts) {
    parts.forEach(part -> part.accept(this));
    return names;
  }

  @Override
  public Set<String> visitSequence(Expression.Sequence sequence) {
    return all(sequence.parts());
  }

  @Override
  public Set<String> visitChoice(Expression.Choice choice) {
    return all(choice.alternatives());
  }

  @Override
  public Set<String> visitMaybe(Expression.Maybe maybe) {
    return maybe.body().accept(this);
  }

  @Override
  public Set<String> visitRepeated(Expression.Repeated repeated) {
    return all(List.of(repeated.body(), repeated.separator()));
  }

  @Override
  public Set<String> visitReference(Expression.Reference reference) {
    names.add(reference.name());
    return names;
  }

  @Override
  public Set<String> visitLiteral(Expression.Literal literal) {
    return names;
  }

  @Override
  public Set<String> visitCharacters(Expression.Characters characters) {
    return names;
  }

  @Override
  public Set<String> visitLabelled(Expression.Labelled labelled) {
    return labelled.body().accept(this);
  }
}
