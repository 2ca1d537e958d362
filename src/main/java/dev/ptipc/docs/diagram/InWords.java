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
    return parts.stream().map(this::grouped).collect(Collectors.joining(between));
  }

  /** In brackets where it would else not be heard how far it goes. */
  private String grouped(Expression part) {
    String words = part.accept(this);
    Expression inside = part instanceof Expression.Labelled labelled ? labelled.body() : part;
    boolean several =
        inside instanceof Expression.Choice
            || (inside instanceof Expression.Sequence sequence && sequence.parts().size() > 1);
    return several ? "(" + words + ")" : words;
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
    return "perhaps " + grouped(maybe.body());
  }

  @Override
  public String visitRepeated(Expression.Repeated repeated) {
    String between =
        repeated.separator().equals(Expression.nothing())
            ? ""
            : " with " + grouped(repeated.separator()) + " between";
    return "one or more times" + between + ": " + grouped(repeated.body());
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
