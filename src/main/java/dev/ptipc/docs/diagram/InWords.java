package dev.ptipc.docs.diagram;

import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.ExpressionVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** An expression for those who hear it read. */
final class InWords implements ExpressionVisitor<String> {

  private final Boxes boxes;

  InWords(Boxes boxes) {
    this.boxes = boxes;
  }

  private String all(List<Expression> parts, String between) {
    return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(between));
  }

  @Override
  public String visitSequence(Expression.Sequence sequence) {
    return sequence.parts().isEmpty() ? "nothing" : all(sequence.parts(), ", then ");
  }

  @Override
  public String visitChoice(Expression.Choice choice) {
    return "either " + all(choice.alternatives(), ", or ");
  }

  @Override
  public String visitMaybe(Expression.Maybe maybe) {
    return "perhaps " + maybe.body().accept(this);
  }

  @Override
  public String visitRepeated(Expression.Repeated repeated) {
    String between =
        repeated.separator().equals(Expression.nothing())
            ? ""
            : " with " + repeated.separator().accept(this) + " between";
    return "once or more often" + between + ": " + repeated.body().accept(this);
  }

  @Override
  public String visitReference(Expression.Reference reference) {
    if (reference.name().equals("EOF")) {
      return "the end";
    }
    String text = boxes.text(reference.name());
    return boxes.isLiteral(reference.name()) ? "`" + text + "`" : text;
  }

  @Override
  public String visitLiteral(Expression.Literal literal) {
    return literal.text().equals("\n") ? "NL" : "`" + literal.text() + "`";
  }

  @Override
  public String visitCharacters(Expression.Characters characters) {
    return "one character (" + characters.words() + ")";
  }

  @Override
  public String visitLabelled(Expression.Labelled labelled) {
    return labelled.body().accept(this);
  }
}
