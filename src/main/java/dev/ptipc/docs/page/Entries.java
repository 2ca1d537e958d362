package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.parentlog.Sentence;
import dev.ptipc.parentlog.Sentences;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists what there are pages of. */
final class Entries {

  private final Sources sources;

  private final List<Entry> catalogued = new ArrayList<>();

  Entries(Sources sources) {
    this.sources = sources;
    sources.rules().forEach(this::check);
    for (Clause clause : Clauses.all()) {
      String level = clause.level().word() + ": ";
      catalogued.add(
          entry(
              Section.CLAUSES,
              clause.id(),
              level + clause.text(),
              "",
              () -> Site.clause(sources, clause)));
    }
    for (Erratum erratum : Errata.all()) {
      String rest = erratum.reading() + " " + erratum.practice();
      catalogued.add(
          entry(
              Section.ERRATA,
              erratum.id(),
              erratum.problem(),
              rest,
              () -> Site.erratum(sources, erratum)));
    }
  }

  /** Those that need no grammar to be found. */
  List<Entry> catalogued() {
    return catalogued;
  }

  /** All, in the order of the sections. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(messages());
    new VariablePages(sources).entries().forEach(all::add);
    all.addAll(catalogued);
    for (Sentence sentence : Sentences.all()) {
      String about = SentencesPage.written(sentence) + ": " + SentencesPage.summary(sentence);
      all.add(
          entry(
              Section.SENTENCES, sentence.id(), about, "", () -> SentencesPage.page(sentence, "")));
    }
    all.addAll(rules(Section.RULES));
    all.addAll(rules(Section.TOKENS));
    all.addAll(rules(Section.VARIABLES));
    return all;
  }

  private static Entry entry(
      Section section, String name, String about, String rest, Supplier<Page> page) {
    return new Entry(section, name, about, () -> rest, page);
  }

  private List<Entry> messages() {
    List<Entry> messages = new ArrayList<>();
    MessagePages pages = new MessagePages(sources);
    for (Keyword keyword : Subjects.keywords()) {
      String text = Subjects.ruleOf(sources.lines(), keyword).text();
      messages.add(
          entry(
              Section.MESSAGES, MessagePages.title(keyword), text, "", () -> pages.page(keyword)));
    }
    return messages;
  }

  private void check(Rule rule) {
    CheckPages pages = new CheckPages(sources);
    String about = rule.severity().word() + ": " + rule.title();
    catalogued.add(
        new Entry(Section.CHECKS, rule.id(), about, () -> searched(rule), () -> pages.page(rule)));
  }

  /** What a check says, and its examples. */
  private String searched(Rule rule) {
    StringBuilder text = new StringBuilder(rule.explanation());
    for (Example example : sources.examples().apply(rule.id()).values()) {
      text.append('\n').append(example.title());
      text.append('\n').append(example.session().stdout().latin1());
    }
    return text.toString();
  }

  private List<Entry> rules(Section section) {
    List<Entry> rules = new ArrayList<>();
    RulePages pages = new RulePages(sources, section);
    for (GrammarRule rule : pages.rules()) {
      rules.add(entry(section, rule.name(), rule.text(), rule.source(), () -> pages.page(rule)));
    }
    return rules;
  }
}
