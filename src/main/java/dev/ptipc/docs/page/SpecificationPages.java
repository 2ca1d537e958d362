package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages of clauses and errata. */
final class SpecificationPages {

  private final Sources sources;
  private final Cited cited;
  private final Map<Keyword, List<String>> messages = new EnumMap<>(Keyword.class);

  SpecificationPages(Sources sources) {
    this.sources = sources;
    this.cited = new Cited(sources);
    for (Keyword keyword : Subjects.keywords()) {
      messages.put(keyword, Subjects.clausesOf(sources.lines(), keyword));
    }
  }

  Page clause(Clause clause) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Text.of("Binds: " + clause.binds().word() + ".")));
    List<Block.Card> examples = new ClauseExamples(sources).of(clause, cited.speakers(clause.id()));
    if (!examples.isEmpty()) {
      blocks.add(new Block.Heading("examples", "Examples"));
      blocks.addAll(examples);
    }
    checkedBy(blocks, clause.id());
    if (cited.speakers(clause.id()).isEmpty()) {
      blocks.add(new Block.Heading("checked", "Checked by"));
      blocks.add(new Block.Paragraph(Text.of("No rule of its own. " + Violators.reason(clause))));
    } else {
      Unchecked.reason(clause.id())
          .ifPresent(reason -> blocks.add(new Block.Paragraph(Text.of(reason))));
    }
    List<Text> uses = new ArrayList<>();
    uses(uses, sources.lines(), Section.RULES, clause.id());
    uses(uses, sources.variables(), Section.VARIABLES, clause.id());
    messages.forEach(
        (keyword, clauses) -> {
          if (clauses.contains(clause.id())) {
            uses.add(Text.link(MessagePages.title(keyword), Targets.message(keyword)));
          }
        });
    practice(blocks, clause.id());
    if (!uses.isEmpty()) {
      blocks.add(new Block.Heading("used-by", "Used by"));
      blocks.add(new Block.Paragraph(Text.join(uses, ", ")));
    }
    return new Page(
        Targets.clause(clause.id()),
        Section.CLAUSES,
        clause.id(),
        clause.id() + " (" + clause.level().inBrackets() + "), pt-spec " + clause.section(),
        Text.of(clause.text()),
        blocks);
  }

  private static void uses(List<Text> uses, Grammar grammar, Section section, String clause) {
    for (GrammarRule rule : grammar.rules()) {
      if (rule.clauses().contains(clause)) {
        uses.add(Text.codeLink(rule.name(), Targets.grammarRule(rule, section)));
      }
    }
  }

  Page erratum(Erratum erratum) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("reading", "How it is read here"));
    blocks.add(new Block.Paragraph(Text.of(erratum.reading())));
    if (!erratum.practice().isEmpty()) {
      blocks.add(new Block.Heading("practice", "What programs do"));
      blocks.add(new Block.Paragraph(Text.of(erratum.practice())));
    }
    blocks.addAll(cited.observations(List.of(erratum.id()), erratum.id()));
    checkedBy(blocks, erratum.id());
    List<Text> mentions = new ArrayList<>();
    for (Clause clause : Clauses.all()) {
      if (clause.text().contains(erratum.id())) {
        mentions.add(Text.link(clause.id(), Targets.clause(clause.id())));
      }
    }
    for (Rule rule : sources.rules()) {
      if (rule.explanation().contains(erratum.id())) {
        mentions.add(Text.codeLink(rule.id(), Targets.check(rule)));
      }
    }
    if (!mentions.isEmpty()) {
      blocks.add(new Block.Heading("used-by", "Mentioned by"));
      blocks.add(new Block.Paragraph(Text.join(mentions, ", ")));
    }
    return new Page(
        Targets.erratum(erratum.id()),
        Section.ERRATA,
        erratum.id(),
        erratum.id() + ", erratum to " + document(erratum.section()),
        Text.of(erratum.problem()),
        blocks);
  }

  /** Sections of pt-spec begin with their number, or are appendices. */
  private static String document(String section) {
    return section.matches("(\\d|app).*") ? "pt-spec " + section : section;
  }

  private void checkedBy(List<Block> blocks, String id) {
    List<Rule> speakers = cited.speakers(id);
    if (!speakers.isEmpty()) {
      blocks.add(new Block.Heading("checked", "Checked by"));
      blocks.add(Cited.rules(speakers));
    }
  }

  private void practice(List<Block> blocks, String id) {
    List<Block> practice = cited.practice(List.of(id), "");
    if (!practice.isEmpty()) {
      blocks.add(new Block.Heading("practice", "What programs do differently"));
      blocks.addAll(practice);
    }
  }
}
