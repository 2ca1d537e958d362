package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages say about the clauses they cite. */
final class Cited {

  private static final Pattern ERRATUM = Pattern.compile("\\bE-\\d\\d\\b");

  /** A rule that speaks for more clauses says little of each. */
  private static final int FEW = 3;

  private final Sources sources;

  Cited(Sources sources) {
    this.sources = sources;
  }

  /** A table of clauses with their level and who checks them. */
  Block.Table clauses(Collection<String> ids) {
    List<List<Text>> rows = new ArrayList<>();
    for (String id : ids) {
      Clauses.find(id)
          .ifPresent(
              clause ->
                  rows.add(
                      List.of(
                          Text.link(id, Targets.clause(id)),
                          Text.of(clause.level().word()),
                          Text.of(clause.text()),
                          links(speakers(id)))));
    }
    return new Block.Table(List.of("Clause", "Level", "Demand", "Checked by"), rows);
  }

  /** The rules that speak for a clause or erratum. */
  List<Rule> speakers(String id) {
    return sources.rules().stream().filter(rule -> rule.clauses().contains(id)).toList();
  }

  /** Links to rules. */
  static Text links(List<Rule> rules) {
    return Text.join(
        rules.stream().map(rule -> Text.codeLink(rule.id(), Targets.check(rule))).toList(), ", ");
  }

  /** A table of rules with their severity and what they find. */
  static Block.Table rules(List<Rule> rules) {
    List<List<Text>> rows = new ArrayList<>();
    for (Rule rule : rules) {
      rows.add(
          List.of(
              Text.codeLink(rule.id(), Targets.check(rule)),
              Text.of(rule.severity().word()),
              Text.of(rule.title())));
    }
    return new Block.Table(List.of("Rule", "Severity", "Finds"), rows);
  }

  /** What is said of the same matter where the text is unclear. */
  List<Block> practice(Collection<String> ids, String word) {
    Set<String> errata = new LinkedHashSet<>();
    for (String id : ids) {
      Clauses.find(id).map(Clause::text).ifPresent(text -> collect(errata, text));
      for (Rule rule : speakers(id)) {
        Set<String> cited = new LinkedHashSet<>();
        rule.clauses().forEach(clause -> collect(cited, clause));
        collect(cited, rule.explanation());
        cited.removeIf(erratum -> rule.clauses().size() > FEW && !isAboutMessageOf(id, erratum));
        errata.addAll(cited);
      }
    }
    List<List<Text>> rows = new ArrayList<>();
    for (Erratum erratum : Errata.all()) {
      if (errata.contains(erratum.id()) || (!word.isEmpty() && names(erratum, word))) {
        rows.add(
            List.of(
                Text.link(erratum.id(), Targets.erratum(erratum.id())),
                Text.of(erratum.reading()),
                Text.of(erratum.practice().isEmpty() ? "Nothing is known." : erratum.practice())));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(List.of("Erratum", "How it is read here", "What programs do"), rows));
    }
    return blocks;
  }

  private static boolean names(Erratum erratum, String word) {
    String all = erratum.problem() + " " + erratum.reading() + " " + erratum.practice();
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])").matcher(all).find();
  }

  /** A rule that speaks for many clauses may cite an erratum on account of one of them. */
  private static boolean isAboutMessageOf(String clause, String id) {
    Erratum erratum = Errata.find(id).orElseThrow();
    return Subjects.keywords().stream()
        .filter(keyword -> clause.contains(Subjects.chapter(keyword)))
        .anyMatch(keyword -> names(erratum, keyword.word()));
  }

  private static void collect(Set<String> errata, String text) {
    Matcher matcher = ERRATUM.matcher(text);
    while (matcher.find()) {
      errata.add(matcher.group());
    }
  }
}
