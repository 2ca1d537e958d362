package dev.ptipc.docs.diagram;

import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.ExpressionVisitor;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.List;
import java.util.Locale;

/** Finds the place of everything, within a width. */
final class Layout implements ExpressionVisitor<Shape> {

  /** What stands for the end of a line in the grammar. */
  private static final String END = "EOF";

  private final int most;
  private final Boxes boxes;

  /**
   * A layout.
   *
   * @param most the width, in pixels
   * @param boxes how the rules that are referred to are shown
   */
  Layout(int most, Boxes boxes) {
    this.most = most;
    this.boxes = boxes;
  }

  private Shape within(int less, Expression expression) {
    return expression.accept(new Layout(most - less, boxes));
  }

  @Override
  public Shape visitSequence(Expression.Sequence sequence) {
    DrawnRow row = new DrawnRow(pieces(sequence, 0));
    // Only a sequence in several rows needs room to turn.
    int turns = 2 * Shape.ARC;
    return row.width() <= most ? row : Rows.of(pieces(sequence, turns), most - turns);
  }

  private List<Shape> pieces(Expression.Sequence sequence, int less) {
    return sequence.parts().stream().map(part -> within(less, part)).toList();
  }

  @Override
  public Shape visitChoice(Expression.Choice choice) {
    return new Branches(
        choice.alternatives().stream().map(way -> within(2 * Branches.SIDE, way)).toList());
  }

  @Override
  public Shape visitMaybe(Expression.Maybe maybe) {
    return new Bypass(within(2 * Branches.SIDE, maybe.body()));
  }

  @Override
  public Shape visitRepeated(Expression.Repeated repeated) {
    int sides = 4 * Shape.ARC;
    return new Loop(within(sides, repeated.body()), within(sides, repeated.separator()));
  }

  @Override
  public Shape visitReference(Expression.Reference reference) {
    String name = reference.name();
    if (name.equals("SP") || name.equals(END)) {
      return Words.of("space", name.equals(END) ? "NL" : name, null, most);
    }
    String kind =
        GrammarRule.isBreach(name) ? "breach" : boxes.isLiteral(name) ? "literal" : "rule";
    return Words.of(kind, boxes.text(name), boxes.target(name), most).standingFor(name);
  }

  @Override
  public Shape visitLiteral(Expression.Literal literal) {
    return literal.text().equals("\n")
        ? Words.of("space", "NL", null, most)
        : Words.of("literal", literal.text(), null, most);
  }

  @Override
  public Shape visitCharacters(Expression.Characters characters) {
    return Words.of("set", characters.words(), null, most);
  }

  @Override
  public Shape visitLabelled(Expression.Labelled labelled) {
    return new Caption(spaced(labelled.label()), labelled.body().accept(this));
  }

  /** {@code logMessage} as people write it. */
  private static String spaced(String label) {
    return label.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
