package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Hunk;
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
    Body body = new Body(sources, Section.CLAUSES);
    body.paragraph("Binds: " + clause.binds().word() + ".");
    published(body, clause.section());
    List<Block.Card> examples = new ClauseExamples(sources).of(clause, cited.speakers(clause.id()));
    if (!examples.isEmpty()) {
      body.heading("examples", "Examples");
      examples.forEach(body::add);
    }
    checkedBy(body, clause.id());
    if (cited.speakers(clause.id()).isEmpty()) {
      body.heading("checked", "Checked by");
      body.paragraph("No rule of its own. " + Violators.reason(clause));
    } else {
      Unchecked.reason(clause.id()).ifPresent(reason -> body.paragraph(reason));
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
    body.practice(List.of(clause.id()), "");
    if (!uses.isEmpty()) {
      body.heading("used-by", "Used by");
      body.paragraph(Text.join(uses, ", "));
    }
    return new Page(
        Targets.clause(clause.id()),
        Section.CLAUSES,
        clause.id(),
        clause.id() + " (" + clause.level().inBrackets() + "), pt-spec " + clause.section(),
        Text.of(clause.text()),
        body.blocks());
  }

  private static void uses(List<Text> uses, Grammar grammar, Section section, String clause) {
    for (GrammarRule rule : grammar.rules()) {
      if (rule.clauses().contains(clause)) {
        uses.add(Text.codeLink(rule.name(), Targets.grammarRule(rule, section)));
      }
    }
  }

  Page erratum(Erratum erratum) {
    Body body = new Body(sources, Section.ERRATA);
    published(body, erratum.section());
    body.heading("reading", "How it is read here");
    body.paragraph(erratum.reading());
    proposed(body, Hunk.of(erratum.id()));
    if (!erratum.practice().isEmpty()) {
      body.heading("practice", "What programs do");
      body.paragraph(erratum.practice());
    }
    checkedBy(body, erratum.id());
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
      body.heading("used-by", "Mentioned by");
      body.paragraph(Text.join(mentions, ", "));
    }
    return new Page(
        Targets.erratum(erratum.id()),
        Section.ERRATA,
        erratum.id(),
        erratum.id() + ", erratum to " + document(erratum.section()),
        Text.of(erratum.problem()),
        body.blocks());
  }

  private static void published(Body body, String sections) {
    List<Text> links = Published.links(sections);
    if (!links.isEmpty()) {
      body.paragraph(Text.of("The published text: ").and(Text.join(links, ", ")).and(Text.of(".")));
    }
  }

  private static void proposed(Body body, Hunk hunk) {
    body.heading("proposed", "What is proposed to its editors");
    if (hunk.mends()) {
      body.paragraph(hunk.reason());
      // A blank line of context is a part of the hunk: without it `git apply` takes none.
      String diff = hunk.diff().replaceFirst("\\n+\\z", "");
      body.add(new Block.Listing(null, new Text(List.of(new Text.Piece(diff, false, null)))));
    } else {
      body.paragraph("Nothing: " + hunk.reason() + ".");
    }
  }

  /** Sections of pt-spec begin with their number, or are appendices. */
  private static String document(String section) {
    return section.matches("(\\d|app).*") ? "pt-spec " + section : section;
  }

  private void checkedBy(Body body, String id) {
    List<Rule> speakers = cited.speakers(id);
    if (!speakers.isEmpty()) {
      body.heading("checked", "Checked by");
      body.add(Cited.rules(speakers));
    }
  }
}
