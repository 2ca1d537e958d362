package dev.ptipc.docs.page;

import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.ExpressionVisitor;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of a rule that differ from line to line: what each means and what bounds it. */
final class Fields implements ExpressionVisitor<List<Fields.Field>> {

  /**
   * A part.
   *
   * @param often how often it may stand there
   */
  record Field(String name, GrammarRule rule, String often) {}

  private final Grammar grammar;

  private Fields(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The fields of a rule, breaches left out.
   *
   * @param relevant which clauses to tell of
   */
  static Optional<Block.Table> of(
      Grammar grammar, GrammarRule rule, Section section, Predicate<String> relevant) {
    Map<String, Field> fields = new LinkedHashMap<>();
    rule.body().accept(new Fields(grammar)).forEach(each -> fields.putIfAbsent(each.name, each));
    List<List<Text>> rows = new ArrayList<>();
    for (Field field : fields.values()) {
      rows.add(
          List.of(
              Text.codeLink(field.name, Targets.grammarRule(field.rule, section)),
              Text.of(field.often),
              Text.of(field.rule.text()),
              limits(field.rule, relevant)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Table(List.of("Field", "How often", "What it is", "Limits"), rows));
  }

  private static Text limits(GrammarRule rule, Predicate<String> relevant) {
    List<Text> limits = new ArrayList<>();
    for (String id : rule.clauses()) {
      Clauses.find(id)
          .filter(clause -> relevant.test(clause.id()))
          .ifPresent(clause -> limits.add(Text.of(clause.text() + " (" + clause.id() + ")")));
    }
    return Text.join(limits, " ");
  }

  private List<Field> all(List<Expression> parts) {
    List<Field> fields = new ArrayList<>();
    parts.forEach(part -> fields.addAll(part.accept(this)));
    return fields;
  }

  private static List<Field> often(List<Field> fields, String often) {
    return fields.stream().map(field -> new Field(field.name, field.rule, often)).toList();
  }

  @Override
  public List<Field> visitSequence(Expression.Sequence sequence) {
    return all(sequence.parts());
  }

  @Override
  public List<Field> visitChoice(Expression.Choice choice) {
    return all(choice.alternatives());
  }

  @Override
  public List<Field> visitMaybe(Expression.Maybe maybe) {
    boolean repeated = maybe.body() instanceof Expression.Repeated;
    return often(maybe.body().accept(this), repeated ? "any number" : "at most once");
  }

  @Override
  public List<Field> visitRepeated(Expression.Repeated repeated) {
    boolean maybeNone = repeated.body() instanceof Expression.Maybe;
    return often(repeated.body().accept(this), maybeNone ? "any number" : "once or more");
  }

  /** Text that is always the same is no field, nor is what breaks a clause. */
  @Override
  public List<Field> visitReference(Expression.Reference reference) {
    return grammar
        .find(reference.name())
        .filter(rule -> !rule.isBreach() && !rule.fragment() && rule.fixedText().isEmpty())
        .map(rule -> List.of(new Field(rule.name(), rule, "once")))
        .orElse(List.of());
  }

  @Override
  public List<Field> visitLiteral(Expression.Literal literal) {
    return List.of();
  }

  @Override
  public List<Field> visitCharacters(Expression.Characters characters) {
    return List.of();
  }

  /** A label names one part; that of an alternative with several names none of them. */
  @Override
  public List<Field> visitLabelled(Expression.Labelled labelled) {
    if (labelled.body() instanceof Expression.Reference reference) {
      return grammar
          .find(reference.name())
          .filter(rule -> !rule.isBreach())
          .map(rule -> List.of(new Field(labelled.label(), rule, "once")))
          .orElse(List.of());
    }
    return labelled.body().accept(this);
  }
}
