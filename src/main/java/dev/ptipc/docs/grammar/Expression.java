package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The right side of a grammar rule. */
public sealed interface Expression {

  /**
   * Calls the method of a visitor that is for this kind.
   *
   * @param <R> what the visitor finds out
   * @param visitor one method a kind
   * @return what that method returned
   */
  <R> R accept(ExpressionVisitor<R> visitor);

  /**
   * The rules that it names.
   *
   * @return the name of each once, in order
   */
  default Set<String> references() {
    return References.in(this);
  }

  /**
   * One after the other.
   *
   * @param parts in order; empty for nothing at all
   */
  record Sequence(List<Expression> parts) implements Expression {
    /** Keeps the list from changing. */
    public Sequence {
      parts = List.copyOf(parts);
    }

    /**
     * This and one more.
     *
     * @param last what comes behind
     * @return the longer sequence
     */
    public Sequence and(Expression last) {
      List<Expression> longer = new ArrayList<>(parts);
      longer.add(last);
      return new Sequence(longer);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSequence(this);
    }
  }

  /**
   * One of several.
   *
   * @param alternatives two or more
   */
  record Choice(List<Expression> alternatives) implements Expression {
    /** Keeps the list from changing. */
    public Choice {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitChoice(this);
    }
  }

  /**
   * Something that may be left out.
   *
   * @param body what
   */
  record Maybe(Expression body) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMaybe(this);
    }
  }

  /**
   * Something once or more often.
   *
   * @param body what
   * @param separator what stands between two of them; an empty sequence for nothing
   */
  record Repeated(Expression body, Expression separator) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitRepeated(this);
    }
  }

  /**
   * Another rule.
   *
   * @param name of the rule
   */
  record Reference(String name) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReference(this);
    }
  }

  /**
   * Text that stands as it is.
   *
   * @param text the text
   */
  record Literal(String text) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLiteral(this);
    }
  }

  /**
   * One character of a set.
   *
   * @param negated whether it is one that is not in the set
   * @param items words such as {@code SP}, {@code a-z} and {@code _}
   */
  record Characters(boolean negated, List<String> items) implements Expression {
    /** Keeps the list from changing. */
    public Characters {
      items = List.copyOf(items);
    }

    /**
     * The set for people.
     *
     * @return such as {@code any but SP NL}
     */
    public String words() {
      return (negated ? "any but " : "") + String.join(" ", items);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCharacters(this);
    }
  }

  /**
   * A part with a name.
   *
   * @param label the name
   * @param body the part
   */
  record Labelled(String label, Expression body) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLabelled(this);
    }
  }

  /**
   * Nothing at all.
   *
   * @return a sequence of no parts
   */
  static Sequence nothing() {
    return new Sequence(List.of());
  }

  /**
   * Makes a sequence, unless one part is all that there is.
   *
   * @param parts in order
   * @return the part, or a sequence
   */
  static Expression sequence(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  /**
   * Makes a choice, unless one alternative is all that there is.
   *
   * @param alternatives at least one
   * @return the alternative, or a choice
   */
  static Expression choice(List<Expression> alternatives) {
    return alternatives.size() == 1 ? alternatives.get(0) : new Choice(alternatives);
  }
}
