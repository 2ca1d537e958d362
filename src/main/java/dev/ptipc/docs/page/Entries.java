package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.parentlog.Sentence;
import dev.ptipc.parentlog.Sentences;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lists what there are pages of. */
final class Entries {

  private final Sources sources;

  Entries(Sources sources) {
    this.sources = sources;
  }

  /** Those that need no grammar to be found. Each kind is read when somebody gets so far. */
  Stream<Entry> catalogued() {
    return Stream.<Supplier<Stream<Entry>>>of(this::checks, this::clauses, this::errata)
        .flatMap(Supplier::get);
  }

  private Stream<Entry> checks() {
    return sources.rules().stream().map(this::check);
  }

  private Stream<Entry> clauses() {
    return Clauses.all().stream()
        .map(
            clause ->
                entry(
                    Section.CLAUSES,
                    clause.id(),
                    clause.level().word() + ": " + clause.text(),
                    "",
                    () -> Site.clause(sources, clause)));
  }

  private Stream<Entry> errata() {
    return Errata.all().stream()
        .map(
            erratum ->
                entry(
                    Section.ERRATA,
                    erratum.id(),
                    erratum.problem(),
                    erratum.reading() + " " + erratum.practice(),
                    () -> Site.erratum(sources, erratum)));
  }

  /** All, in the order of the sections. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(messages());
    new VariablePages(sources).entries().forEach(all::add);
    catalogued().forEach(all::add);
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

  private Entry check(Rule rule) {
    CheckPages pages = new CheckPages(sources);
    String about = rule.severity().word() + ": " + rule.title();
    return new Entry(
        Section.CHECKS, rule.id(), about, () -> searched(rule), () -> pages.page(rule));
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
