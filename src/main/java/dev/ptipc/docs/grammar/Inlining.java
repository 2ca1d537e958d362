package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The right side of a rule as a newcomer reads it: tokens and small rules spelt out in their place,
 * breaches left out.
 */
public final class Inlining implements ExpressionVisitor<Expression> {

  private static final Expression SPACE = new Expression.Reference("SP");

  /** A token of more parts keeps its box. */
  private static final int MOST_LEAVES = 5;

  private final Grammar grammar;

  private Inlining(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Spells out a rule.
   *
   * @param grammar that the rule is of
   * @param rule the rule
   * @return what it derives when no clause is broken
   */
  public static Expression of(Grammar grammar, GrammarRule rule) {
    return rule.body().accept(new Inlining(grammar));
  }

  private static boolean isBreach(Expression expression) {
    return References.in(expression).stream().anyMatch(GrammarRule::isBreach);
  }

  @Override
  public Expression visitSequence(Expression.Sequence sequence) {
    List<Expression> parts = new ArrayList<>();
    for (Expression part : sequence.parts()) {
      Expression inlined = part.accept(this);
      if (inlined instanceof Expression.Sequence nested) {
        parts.addAll(nested.parts());
      } else {
        parts.add(inlined);
      }
    }
    return Expression.sequence(parts);
  }

  @Override
  public Expression visitChoice(Expression.Choice choice) {
    List<Expression> good = choice.alternatives().stream().filter(way -> !isBreach(way)).toList();
    return Expression.choice(
        (good.isEmpty() ? choice.alternatives() : good)
            .stream().map(way -> way.accept(this)).toList());
  }

  @Override
  public Expression visitMaybe(Expression.Maybe maybe) {
    return new Expression.Maybe(maybe.body().accept(this));
  }

  @Override
  public Expression visitRepeated(Expression.Repeated repeated) {
    return new Expression.Repeated(repeated.body().accept(this), repeated.separator().accept(this));
  }

  /** A rule that has to choose between rules keeps its box, for its page explains the choice. */
  @Override
  public Expression visitReference(Expression.Reference reference) {
    Optional<GrammarRule> found = grammar.find(reference.name());
    if (found.isEmpty() || found.get().fragment()) {
      return reference;
    }
    GrammarRule rule = found.get();
    Expression inlined = rule.body().accept(this);
    if (!rule.isParserRule()) {
      return inlined.accept(new Leaves()) <= MOST_LEAVES ? inlined : reference;
    }
    return rule.body() instanceof Expression.Choice && isChoiceOfRules(rule)
        ? reference
        : behindSpace(rule.name(), inlined);
  }

  private boolean isChoiceOfRules(GrammarRule rule) {
    return grammar.namedBy(rule).stream().filter(named -> !named.isBreach()).count() > 1;
  }

  @Override
  public Expression visitLiteral(Expression.Literal literal) {
    return literal;
  }

  @Override
  public Expression visitCharacters(Expression.Characters characters) {
    return characters;
  }

  /** The name that a rule gives to a part goes before that of the part's own rule. */
  @Override
  public Expression visitLabelled(Expression.Labelled labelled) {
    return behindSpace(labelled.label(), labelled.body().accept(this));
  }

  /** The SP before a field belongs to its token, but not to what people call the field. */
  private static Expression behindSpace(String label, Expression field) {
    if (field instanceof Expression.Sequence sequence
        && sequence.parts().size() > 1
        && sequence.parts().get(0).equals(SPACE)) {
      List<Expression> rest = sequence.parts().subList(1, sequence.parts().size());
      Expression body = Expression.sequence(rest);
      return Expression.sequence(List.of(SPACE, named(label, body)));
    }
    return named(label, field);
  }

  private static Expression named(String label, Expression field) {
    return field instanceof Expression.Labelled nested
        ? new Expression.Labelled(label, nested.body())
        : new Expression.Labelled(label, field);
  }
}
