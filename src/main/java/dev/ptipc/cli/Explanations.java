package dev.ptipc.cli;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Site;
import dev.ptipc.docs.plain.PlainWriter;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the documentation on a terminal. */
final class Explanations {

  private Explanations() {}

  /** The text for a name of any of the four kinds; empty when there is no such name. */
  static Optional<String> of(String name) {
    return page(name).map(PlainWriter::write);
  }

  private static Optional<Page> page(String name) {
    Optional<Rule> rule =
        Sources.allRules().stream()
            .filter(r -> is(name, r.id()) || is(name, shortly(r)))
            .findFirst();
    Optional<Clause> clause = Clauses.all().stream().filter(c -> is(name, c.id())).findFirst();
    Optional<Erratum> erratum = Errata.all().stream().filter(e -> is(name, e.id())).findFirst();
    Keyword keyword = Keyword.of(name.toUpperCase(Locale.ROOT));
    if (rule.isPresent()) {
      return rule.map(r -> Site.check(Sources.shipped(), r));
    }
    if (clause.isPresent()) {
      return clause.map(c -> Site.clause(Sources.shipped(), c));
    }
    if (erratum.isPresent()) {
      return erratum.map(e -> Site.erratum(Sources.shipped(), e));
    }
    return keyword == Keyword.UNKNOWN
        ? Optional.empty()
        : Optional.of(Site.message(Sources.shipped(), keyword));
  }

  /** What people type is not always what is written. */
  private static boolean is(String name, String id) {
    return name.equalsIgnoreCase(id);
  }

  /** A rule without its kind. */
  private static String shortly(Rule rule) {
    return rule.id().substring(rule.id().indexOf('/') + 1);
  }

  /** Every name that there is a text for. */
  static List<String> names() {
    List<String> names = new ArrayList<>(rules());
    Sources.allRules().forEach(rule -> names.add(shortly(rule)));
    names.addAll(clauses());
    keywords().forEach(keyword -> names.add(keyword.word()));
    return names;
  }

  /** The ids of all rules. */
  static List<String> rules() {
    return Sources.allRules().stream().map(Rule::id).toList();
  }

  /** The ids of all clauses and errata. */
  static List<String> clauses() {
    return Stream.concat(
            Clauses.all().stream().map(Clause::id), Errata.all().stream().map(Erratum::id))
        .toList();
  }

  private static Stream<Keyword> keywords() {
    return Arrays.stream(Keyword.values()).filter(keyword -> keyword != Keyword.UNKNOWN);
  }

  /** All names, the rules with what they find. */
  static String overview() {
    StringBuilder text = new StringBuilder("Rules\n");
    List<Rule> rules = Sources.allRules();
    int widest =
        rules.stream().map(rule -> rule.id().length()).max(Comparator.naturalOrder()).orElse(0);
    for (Rule rule : rules) {
      String pad = " ".repeat(widest - rule.id().length() + 2);
      text.append("  " + rule.id() + pad + rule.severity().word() + ": " + rule.title() + "\n");
    }
    text.append("\nMessages\n");
    keywords().forEach(keyword -> text.append("  " + keyword.word() + "\n"));
    text.append(
        """

        Clauses such as %s and errata such as E-01, which are this project's
        readings of unclear places, are explained by their id. A clause is a MUST,
        a SHOULD and so on, or `stated`: said as a fact or by the grammar.
        """
            .formatted(Clauses.all().get(0).id()));
    return text.toString();
  }
}
