package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.grammar.Inlining;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages of grammar rules and tokens: exactly what the grammar has. */
final class RulePages {

  private final Sources sources;
  private final Grammar grammar;
  private final Section section;

  /**
   * Pages of a section.
   *
   * @param section {@link Section#RULES}, {@link Section#TOKENS} or {@link Section#VARIABLES}
   */
  RulePages(Sources sources, Section section) {
    this.sources = sources;
    this.section = section;
    this.grammar = section == Section.VARIABLES ? sources.variables() : sources.lines();
  }

  List<Page> pages() {
    return rules().stream().map(this::page).toList();
  }

  /** The rules of the section. */
  List<GrammarRule> rules() {
    return grammar.rules().stream()
        .filter(GrammarRule::carriesField)
        .filter(
            rule ->
                section == Section.VARIABLES || rule.isParserRule() == (section == Section.RULES))
        .toList();
  }

  Page page(GrammarRule rule) {
    Body body = new Body(sources, section);
    drawings(body, rule);
    if (rule.isParserRule()) {
      body.fields(rule, clause -> true);
    }
    body.examples(
        "Examples",
        section == Section.VARIABLES ? ValueCards.of(grammar, rule) : Body.lines(lines(rule)));
    body.clauses(rule.clauses());
    body.practice(rule.clauses(), "");
    body.heading("used-by", "Used by");
    body.add(new Block.Items(uses(body, rule)));
    body.heading("source", "In the grammar");
    body.add(
        new Block.Listing(null, new Text(List.of(new Text.Piece(rule.source(), false, null)))));
    return new Page(
        Targets.grammarRule(rule, section),
        section,
        rule.name(),
        rule.name(),
        Text.of(rule.text()),
        body.blocks());
  }

  /** First the rule as a newcomer reads it, where that is another drawing. */
  private void drawings(Body body, GrammarRule rule) {
    String id =
        (section == Section.VARIABLES ? "variable-" : "")
            + (rule.isParserRule() ? "rule-" : "token-")
            + rule.name();
    Expression plain = Inlining.of(grammar, rule);
    if (!rule.isBreach() && rule.isParserRule() && !plain.equals(rule.body())) {
      body.drawing(id + "-plain", rule.name() + ", spelt out", plain);
      body.add(
          new Block.Paragraph(
              Text.of(
                  rule.body().references().stream().anyMatch(GrammarRule::isBreach)
                      ? "Exactly as the grammar has it; what is in a dashed red box has a plain"
                          + " meaning and breaks a clause:"
                      : "Exactly as the grammar has it:")));
    }
    body.drawing(id, rule.name(), rule.body());
    body.legend();
  }

  private static Set<String> lines(GrammarRule rule) {
    Set<String> lines = new LinkedHashSet<>();
    for (ExampleOutcome outcome : ExampleOutcome.values()) {
      rule.examples(outcome).stream().map(rule::lineOf).forEach(lines::add);
    }
    return lines;
  }

  private List<Text> uses(Body body, GrammarRule rule) {
    List<Text> uses = new ArrayList<>();
    if (section == Section.RULES) {
      for (Keyword keyword : Subjects.keywords()) {
        GrammarRule message = Subjects.ruleOf(grammar, keyword);
        if (message.equals(rule)) {
          uses.add(
              Text.of("It is the message ")
                  .and(Text.link(MessagePages.title(keyword), Targets.message(keyword))));
        }
      }
    }
    List<Text> users = grammar.users(rule).stream().map(body::link).toList();
    if (!users.isEmpty()) {
      uses.add(Text.of("Used by ").and(Text.join(users, ", ")));
    }
    List<Text> parts = grammar.namedBy(rule).stream().map(body::link).toList();
    if (!parts.isEmpty()) {
      uses.add(Text.of("Refers to ").and(Text.join(parts, ", ")));
    }
    if (rule.mode() != null) {
      String next =
          rule.nextMode() == null ? "" : ", and leads to the mode `" + rule.nextMode() + "`";
      uses.add(Text.of("Read in the lexer mode `" + rule.mode() + "`" + next));
    }
    for (GrammarRule alias : grammar.rules()) {
      if (rule.name().equals(alias.type())) {
        uses.add(
            Text.of("Also made in the mode `" + alias.mode() + "`, by ").and(body.link(alias)));
      }
    }
    uses.add(
        Text.of("Found in ")
            .and(Text.link(rule.file() + ", line " + rule.line(), Targets.source(rule, section))));
    return uses;
  }
}
