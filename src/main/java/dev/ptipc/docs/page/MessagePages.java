package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.VectorFiles;
import dev.ptipc.docs.diagram.Stages;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.grammar.Inlining;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Family;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages of messages: each what a reader of the protocol needs first. */
final class MessagePages {

  private final Sources sources;
  private final Grammar grammar;

  MessagePages(Sources sources) {
    this.sources = sources;
    this.grammar = sources.lines();
  }

  Page page(Keyword keyword) {
    GrammarRule rule = Subjects.ruleOf(grammar, keyword);
    List<String> clauses = Subjects.clausesOf(grammar, keyword);
    Body body = new Body(sources, Section.RULES);
    body.add(
        new Block.Paragraph(
            Text.of("Written by " + writers(keyword) + "; allowed " + phases(keyword) + ": see ")
                .and(Text.link("the order of messages", Section.SESSION.path()))
                .and(Text.of("."))));
    List<Block.Card> examples = Body.lines(lines(keyword, rule));
    List<Block.Card> first = Body.first(examples);
    body.heading("example", "Examples");
    first.forEach(body::add);
    body.heading("form", "Form");
    body.drawing("message-" + keyword.word(), title(keyword), whole(rule));
    List<List<Text>> words = body.parts(whole(rule));
    body.legend();
    body.fields(rule, clause -> Subjects.isNotOfOthers(clause, keyword));
    body.words(words);
    body.examples(
        "More examples", examples.stream().filter(card -> !first.contains(card)).toList());
    body.clauses(clauses);
    body.practice(clauses, keyword.word());
    body.heading("used-by", "Used by");
    body.add(
        new Block.Items(
            List.of(
                Text.of("In the grammar it is the rule ").and(body.link(rule)).and(Text.of(".")),
                Text.of("Conformance vectors for other parsers: ")
                    .and(
                        Text.codeLink(
                            VectorFiles.construct(keyword) + ".json", Targets.vectors(keyword)))
                    .and(Text.of(".")))));
    return new Page(
        Targets.message(keyword),
        Section.MESSAGES,
        title(keyword),
        title(keyword),
        Text.of(rule.text()),
        body.blocks());
  }

  static String title(Keyword keyword) {
    return keyword == Keyword.UNKNOWN ? "Any other keyword" : keyword.word();
  }

  /** The line with its end, spelt out. */
  private Expression whole(GrammarRule rule) {
    Expression line = Inlining.of(grammar, rule);
    Expression end = new Expression.Reference("EOF");
    return line instanceof Expression.Sequence sequence
        ? sequence.and(end)
        : new Expression.Sequence(List.of(line, end));
  }

  /** When a message may come: the phases, or those it may not come in when these are fewer. */
  private static String phases(Keyword keyword) {
    Set<String> yes = new LinkedHashSet<>();
    Set<String> no = new LinkedHashSet<>();
    for (Stages stages : Stages.all()) {
      for (Stages.Stage stage : stages.list()) {
        (stage.next().containsKey(keyword) ? yes : no).add(stage.name());
      }
    }
    return no.isEmpty()
        ? "at any time"
        : yes.size() > no.size()
            ? "at any time but " + String.join(", ", no)
            : String.join(" or ", yes);
  }

  private static String writers(Keyword keyword) {
    Role role = Family.of(keyword);
    return role == null ? "clients and servers" : role.word() + "s";
  }

  /** The examples of a rule and its parts that are lines of the message, each once. */
  private Set<String> lines(Keyword keyword, GrammarRule rule) {
    Set<String> lines = new LinkedHashSet<>();
    for (GrammarRule part : grammar.reachable(rule)) {
      for (ExampleOutcome outcome : ExampleOutcome.values()) {
        part.examples(outcome).stream()
            .map(part::lineOf)
            .filter(line -> keyword == Keyword.UNKNOWN || isOf(line, keyword))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static boolean isOf(String line, Keyword keyword) {
    return line.equals(keyword.word()) || line.startsWith(keyword.word() + " ");
  }
}
