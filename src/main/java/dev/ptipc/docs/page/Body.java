package dev.ptipc.docs.page;

import dev.ptipc.docs.Sources;
import dev.ptipc.docs.diagram.Boxes;
import dev.ptipc.docs.diagram.Diagram;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.grammar.Inlining;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects the body of a page on a part of the grammar. */
final class Body {

  /** More broken examples would be in the way of the form. */
  private static final int MOST_BROKEN = 2;

  private final Sources sources;
  private final Section section;
  private final Cited cited;
  private final List<Block> blocks = new ArrayList<>();

  Body(Sources sources, Section section) {
    this.sources = sources;
    this.section = section;
    this.cited = new Cited(sources);
  }

  private Grammar grammar() {
    return section == Section.VARIABLES ? sources.variables() : sources.lines();
  }

  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  void paragraph(Text text) {
    add(new Block.Paragraph(text));
  }

  void paragraph(String text) {
    paragraph(Text.of(text));
  }

  void heading(String id, String text) {
    add(new Block.Heading(id, text));
  }

  /** A diagram, and links to what its boxes stand for. */
  void drawing(String id, String title, Expression expression) {
    Boxes boxes =
        name -> grammar().find(name).map(rule -> Targets.grammarRule(rule, section)).orElse(null);
    List<Text> links = new ArrayList<>();
    for (String name : expression.references()) {
      grammar().find(name).filter(rule -> !isSpace(rule)).ifPresent(rule -> links.add(link(rule)));
    }
    add(new Block.Drawing(new Diagram(id, title, ended(expression), boxes), links));
  }

  /** A line ends in a byte, but the end of a variable's value is no part of it. */
  private Expression ended(Expression expression) {
    return section == Section.VARIABLES && expression instanceof Expression.Sequence sequence
        ? new Expression.Sequence(sequence.parts().stream().filter(part -> !isEnd(part)).toList())
        : expression;
  }

  private static boolean isEnd(Expression part) {
    return part.equals(new Expression.Reference("EOF"));
  }

  /**
   * What the boxes of an expression stand for: the diagrams of rules.
   *
   * @return the parts of tokens, a row for {@link #words} each
   */
  List<List<Text>> parts(Expression expression) {
    Set<String> names = new LinkedHashSet<>(expression.references());
    List<String> queue = new ArrayList<>(names);
    List<List<Text>> fragments = new ArrayList<>();
    for (int i = 0; i < queue.size(); i++) {
      Optional<GrammarRule> found = grammar().find(queue.get(i)).filter(each -> !isSpace(each));
      if (found.isPresent()) {
        GrammarRule rule = found.get();
        Expression part = rule.isParserRule() ? Inlining.of(grammar(), rule) : rule.body();
        if (rule.isParserRule()) {
          paragraph(Text.of("where ").and(link(rule)).and(Text.of(" is")));
          drawing("part-" + rule.name(), rule.name() + ", spelt out", part);
        } else {
          fragments.add(List.of(link(rule), Text.code(rule.rightSide()), Text.of(rule.text())));
        }
        part.references().stream().filter(names::add).forEach(queue::add);
      }
    }
    return fragments;
  }

  /** What words are made of. */
  void words(List<List<Text>> rows) {
    if (!rows.isEmpty()) {
      heading("words", "Words");
      add(new Block.Table(List.of("Part", "In the grammar", "What it is"), rows));
    }
  }

  private static boolean isSpace(GrammarRule rule) {
    return rule.name().equals("SP");
  }

  /** For those who have never seen a diagram. */
  void legend() {
    paragraph(Text.link("How to read a diagram", IndexPages.LEGEND));
  }

  /** A link to the page of a rule. */
  Text link(GrammarRule rule) {
    return Text.codeLink(rule.name(), Targets.grammarRule(rule, section));
  }

  void fields(GrammarRule rule, Predicate<String> relevantClause) {
    Fields.of(grammar(), rule, section, relevantClause)
        .ifPresent(
            table -> {
              heading("fields", "Fields");
              add(table);
            });
  }

  /** Lines, judged. */
  static List<Block.Card> lines(Set<String> lines) {
    List<Block.Card> cards = new ArrayList<>();
    for (String line : lines) {
      cards.add(Cards.line("example-" + (cards.size() + 1), line));
    }
    return cards;
  }

  /** What a reader wants to see first: a good one, and what often goes wrong. */
  static List<Block.Card> first(List<Block.Card> examples) {
    List<Block.Card> first = new ArrayList<>();
    of(CardVerdict.ACCEPTED, examples).limit(1).forEach(first::add);
    of(CardVerdict.REFUSED, examples).limit(MOST_BROKEN).forEach(first::add);
    return first;
  }

  private static Stream<Block.Card> of(CardVerdict verdict, List<Block.Card> examples) {
    return examples.stream().filter(card -> card.verdict() == verdict);
  }

  /** Examples in the order of their verdicts: first what is accepted. */
  void examples(String title, List<Block.Card> cards) {
    if (!cards.isEmpty()) {
      heading("examples", title);
      for (CardVerdict verdict : CardVerdict.values()) {
        of(verdict, cards).forEach(this::add);
      }
    }
  }

  void clauses(Collection<String> ids) {
    if (!ids.isEmpty()) {
      heading("clauses", "Clauses");
      add(cited.clauses(ids));
    }
  }

  /** What programs do differently from each other. */
  void practice(Collection<String> ids, String word) {
    List<Block> practice = cited.practice(ids, word);
    if (!practice.isEmpty()) {
      heading("practice", "What programs do differently");
      practice.forEach(this::add);
    }
  }
}
