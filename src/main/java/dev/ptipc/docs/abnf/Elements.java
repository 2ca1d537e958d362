package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.AbnfRule;
import dev.ptipc.abnf.Element;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.ExpressionVisitor;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Right sides of rules as ABNF has them. */
final class Elements implements ExpressionVisitor<Element> {

  /** Parts of words that RFC 5234 has. */
  static final Set<String> CORE = Set.of("SP", "DIGIT");

  private static final int UNBOUNDED = Element.Repetition.UNBOUNDED;

  private final Grammar grammar;
  private final boolean breaches;
  private final int highest;

  /**
   * For a grammar.
   *
   * @param grammar of lines
   * @param breaches whether what breaks a clause is in; then bytes above ASCII are too
   */
  Elements(Grammar grammar, boolean breaches) {
    this.grammar = grammar;
    this.breaches = breaches;
    this.highest = breaches ? 0xFF : 0x7F;
  }

  AbnfRule rule(GrammarRule rule) {
    return new AbnfRule(RuleNames.of(rule), Comments.of(rule), rightSide(rule));
  }

  /** What stands behind the equals sign; the SP before a word stands where the word is named. */
  private Element rightSide(GrammarRule rule) {
    return withoutSpace(rule).accept(this);
  }

  static Expression withoutSpace(GrammarRule rule) {
    return beginsWithSpace(rule)
        ? Expression.sequence(tail(((Expression.Sequence) rule.body()).parts()))
        : rule.body();
  }

  private static boolean beginsWithSpace(GrammarRule rule) {
    return !rule.isParserRule()
        && !rule.fragment()
        && rule.body() instanceof Expression.Sequence sequence
        && sequence.parts().size() > 1
        && AbnfOfGrammar.isSpace(sequence.parts().get(0));
  }

  private static <T> List<T> tail(List<T> list) {
    return list.subList(1, list.size());
  }

  BitSet set(Expression.Characters characters) {
    return ByteSets.of(characters.negated(), characters.items(), highest);
  }

  /** A choice is one only where no way is left that is none. */
  private static boolean isBreach(Expression expression) {
    if (expression instanceof Expression.Choice choice) {
      return choice.alternatives().stream().allMatch(Elements::isBreach);
    } else if (expression instanceof Expression.Sequence sequence) {
      return sequence.parts().stream().anyMatch(Elements::isBreach);
    } else if (expression instanceof Expression.Labelled labelled) {
      return isBreach(labelled.body());
    }
    return expression.references().stream().anyMatch(GrammarRule::isBreach);
  }

  private boolean isLeftOut(Expression expression) {
    return !breaches && isBreach(expression);
  }

  /** The same element several times over, some of which may be missing, is counted. */
  @Override
  public Element visitSequence(Expression.Sequence sequence) {
    List<Element> counted = new ArrayList<>();
    for (Expression part : sequence.parts()) {
      if (isLeftOut(part)) {
        continue;
      }
      Element element = part.accept(this);
      Element last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
      Element once = last instanceof Element.Repetition before ? before.element() : last;
      if (element instanceof Element.Repetition option
          && option.least() == 0
          && option.most() == 1
          && option.element().equals(once)) {
        int least = last instanceof Element.Repetition before ? before.least() : 1;
        int most = last instanceof Element.Repetition before ? before.most() : 1;
        counted.set(counted.size() - 1, new Element.Repetition(least, most + 1, option.element()));
      } else {
        counted.add(element);
      }
    }
    return Element.sequence(counted);
  }

  @Override
  public Element visitChoice(Expression.Choice choice) {
    return Element.choice(
        choice.alternatives().stream()
            .filter(way -> !isLeftOut(way))
            .map(way -> way.accept(this))
            .toList());
  }

  @Override
  public Element visitMaybe(Expression.Maybe maybe) {
    Element element = maybe.body().accept(this);
    return element instanceof Element.Repetition many && many.least() == 1
        ? new Element.Repetition(0, many.most(), many.element())
        : new Element.Repetition(0, 1, element);
  }

  @Override
  public Element visitRepeated(Expression.Repeated repeated) {
    Element element = repeated.body().accept(this);
    if (repeated.separator().equals(Expression.nothing())) {
      return new Element.Repetition(1, UNBOUNDED, element);
    }
    Element next = Element.sequence(List.of(repeated.separator().accept(this), element));
    return Element.sequence(List.of(element, new Element.Repetition(0, UNBOUNDED, next)));
  }

  @Override
  public Element visitReference(Expression.Reference reference) {
    Optional<GrammarRule> found = grammar.find(reference.name());
    if (found.isEmpty()) {
      return Element.sequence(List.of()); // EOF
    }
    GrammarRule rule = found.get();
    Element named = new Element.Reference(RuleNames.of(rule));
    if (rule.isParserRule() || rule.fragment()) {
      return named;
    }
    if (rule.fixedText().isPresent()) {
      return rule.body().accept(this);
    }
    return beginsWithSpace(rule)
        ? Element.sequence(List.of(new Element.Reference("SP"), named))
        : named;
  }

  @Override
  public Element visitLiteral(Expression.Literal literal) {
    List<Element> parts = new ArrayList<>();
    for (String part : literal.text().split("(?<=\")|(?=\")", -1)) {
      parts.add(
          part.equals("\"") ? new Element.Reference("DQUOTE") : new Element.Literal(part, true));
    }
    return Element.sequence(parts);
  }

  @Override
  public Element visitCharacters(Expression.Characters characters) {
    return ByteSets.element(set(characters));
  }

  @Override
  public Element visitLabelled(Expression.Labelled labelled) {
    return labelled.body().accept(this);
  }
}
