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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what there are pages of, by its name or by what is written about it. */
public final class Lookup {

  /** Names in the grammar of lines differ by case only. */
  private static final Set<Section> GRAMMAR = Set.of(Section.RULES, Section.TOKENS);

  /** How close a text is to an entry, the closest first. */
  private static final List<BiPredicate<Entry, String>> CLOSENESS =
      List.of(
          (entry, text) -> fold(entry.name()).startsWith(text),
          (entry, text) -> isWord(entry.name(), text),
          (entry, text) -> fold(entry.name()).contains(text),
          (entry, text) -> isWord(entry.about(), text),
          (entry, text) -> fold(entry.about()).contains(text),
          (entry, text) -> fold(entry.text().get()).contains(text));

  private final Sources sources;

  /** What needs no grammar to be found: no other name has a slash or a number like theirs. */
  private final List<Entry> catalogued = new ArrayList<>();

  private @Nullable List<Entry> entries;

  private Lookup(Sources sources) {
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

  private List<Entry> entries() {
    if (entries == null) {
      List<Entry> all = new ArrayList<>(messages());
      new VariablePages(sources).entries().forEach(all::add);
      all.addAll(catalogued);
      for (Sentence sentence : Sentences.all()) {
        String about = SentencesPage.written(sentence) + ": " + SentencesPage.summary(sentence);
        all.add(
            entry(Section.SENTENCES, sentence.id(), about, "", () -> SentencesPage.page(sentence)));
      }
      all.addAll(rules(Section.RULES));
      all.addAll(rules(Section.TOKENS));
      all.addAll(rules(Section.VARIABLES));
      entries = all;
    }
    return entries;
  }

  /**
   * Looks among what is in this jar.
   *
   * @return a way to look
   */
  public static Lookup shipped() {
    return new Lookup(Sources.shipped());
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

  /**
   * The page of a name.
   *
   * @param name as typed; case counts only for the rules and tokens of the grammar of lines, and a
   *     check needs no kind before its name when there is only one of that name
   * @return the page; empty when there is none, or more than one
   */
  public Optional<Page> named(String name) {
    String word = name.strip().replaceFirst("(?i)(?<=METHODS|^PROXY) DONE$", "");
    Optional<Entry> numbered =
        catalogued.stream().filter(entry -> isCalled(entry, word)).findFirst();
    if (numbered.isPresent()) {
      return numbered.map(entry -> entry.page().get());
    }
    List<Entry> exact = entries().stream().filter(entry -> isCalled(entry, word)).toList();
    List<Entry> checks =
        entries().stream()
            .filter(entry -> entry.section() == Section.CHECKS)
            .filter(entry -> fold(entry.name()).endsWith("/" + fold(word)))
            .toList();
    boolean grammarOnly = exact.stream().allMatch(entry -> GRAMMAR.contains(entry.section()));
    List<Entry> found = grammarOnly && !checks.isEmpty() ? checks : exact;
    return found == checks && checks.size() > 1
        ? Optional.empty()
        : found.stream().findFirst().map(entry -> entry.page().get());
  }

  /**
   * The page of the sentence that a line of a log is.
   *
   * @param line as it stands in the log, or the message alone
   * @return the page; empty when the sentence is not known
   */
  public static Optional<Page> sentence(String line) {
    return Sentences.of(line).map(SentencesPage::page);
  }

  private static boolean isCalled(Entry entry, String word) {
    return GRAMMAR.contains(entry.section())
        ? entry.name().equals(word)
        : entry.name().equalsIgnoreCase(word);
  }

  /**
   * What a text stands in.
   *
   * @param text in any case
   * @return first that whose name is closest to it
   */
  public List<Entry> holding(String text) {
    String folded = fold(text.strip());
    Map<Entry, Integer> found = new HashMap<>();
    for (Entry entry : entries()) {
      for (int i = 0; i < CLOSENESS.size() && !found.containsKey(entry); i++) {
        if (!folded.isEmpty() && CLOSENESS.get(i).test(entry, folded)) {
          found.put(entry, i);
        }
      }
    }
    return entries().stream()
        .filter(found::containsKey)
        .sorted(Comparator.comparing(found::get))
        .toList();
  }

  /**
   * Every name.
   *
   * @return in the order of the sections
   */
  public List<String> names() {
    return entries().stream().map(Entry::name).distinct().toList();
  }

  private static boolean isWord(String text, String word) {
    return Pattern.compile("(?<![a-z0-9_])" + Pattern.quote(word) + "(?![a-z0-9_])")
        .matcher(fold(text))
        .find();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
