package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.SourceFault;
import dev.ptipc.docs.Sources;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All pages. */
public final class Site {

  private final List<Page> pages = new ArrayList<>();

  private Site() {}

  /**
   * Makes them.
   *
   * @param sources what they are made from
   * @param faults where to tell what is missing
   * @return by section, the first page of a section before its others
   */
  public static List<Page> pages(Sources sources, List<SourceFault> faults) {
    Site site = new Site();
    MessagePages messages = new MessagePages(sources);
    CheckPages checks = new CheckPages(sources);
    SpecificationPages specification = new SpecificationPages(sources);
    site.pages.add(IndexPages.start());
    MatrixPages matrix = new MatrixPages(sources.matrix());
    site.section(Section.GUIDES, new GuidePages(sources, matrix, faults).pages());
    site.section(
        Section.MESSAGES,
        all(
            Subjects.keywords(),
            word -> matrix.with(messages.page(word), matrix.ofKeyword(MatrixPages.word(word)))));
    site.pages.add(SessionPage.page(sources));
    site.section(Section.RULES, new RulePages(sources, Section.RULES).pages());
    site.section(Section.TOKENS, new RulePages(sources, Section.TOKENS).pages());
    List<Page> variables = new ArrayList<>(new VariablePages(sources).pages());
    variables.addAll(new RulePages(sources, Section.VARIABLES).pages());
    site.section(Section.VARIABLES, variables);
    site.pages.add(checks.index());
    site.pages.addAll(
        all(sources.rules(), rule -> matrix.with(checks.page(rule), matrix.ofRule(rule.id()))));
    site.pages.add(SentencesPage.page());
    List<String> clauses = Clauses.all().stream().map(Clause::id).toList();
    site.pages.add(IndexPages.of(Section.CLAUSES, List.of(new Cited(sources).clauses(clauses))));
    site.pages.addAll(
        all(Clauses.all(), one -> matrix.with(specification.clause(one), matrix.citing(one.id()))));
    site.section(
        Section.ERRATA,
        all(Errata.all(), one -> matrix.with(specification.erratum(one), matrix.citing(one.id()))));
    site.pages.addAll(matrix.pages());
    site.pages.add(new CoveragePage(sources, faults).page());
    site.pages.add(AbnfPage.page(sources));
    site.pages.add(WholeGrammarPage.page(sources));
    site.pages.add(GlossaryPage.page());
    return site.pages;
  }

  private static <T> List<Page> all(List<T> things, Function<T, Page> page) {
    return things.stream().map(page).toList();
  }

  private void section(Section section, List<Page> inside) {
    pages.add(IndexPages.of(section, List.of(IndexPages.table(inside))));
    pages.addAll(inside);
  }

  /**
   * The page of a message.
   *
   * @param sources what it is made from
   * @param keyword the message
   * @return the page
   */
  public static Page message(Sources sources, Keyword keyword) {
    return new MessagePages(sources).page(keyword);
  }

  /**
   * The page of a check rule.
   *
   * @param sources what it is made from
   * @param rule the rule
   * @return the page
   */
  public static Page check(Sources sources, Rule rule) {
    return new CheckPages(sources).page(rule);
  }

  /**
   * The page of a clause.
   *
   * @param sources what it is made from
   * @param clause the clause
   * @return the page
   */
  public static Page clause(Sources sources, Clause clause) {
    return new SpecificationPages(sources).clause(clause);
  }

  /**
   * The page of an erratum.
   *
   * @param sources what it is made from
   * @param erratum the erratum
   * @return the page
   */
  public static Page erratum(Sources sources, Erratum erratum) {
    return new SpecificationPages(sources).erratum(erratum);
  }
}
