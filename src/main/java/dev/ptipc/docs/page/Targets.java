package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.VectorFiles;
import dev.ptipc.docs.grammar.GrammarRule;

/** Where the page of a thing is, from the folder of the documentation and without an ending. */
public final class Targets {

  private Targets() {}

  /**
   * The page of a message.
   *
   * @param keyword its keyword
   * @return a path
   */
  public static String message(Keyword keyword) {
    return "messages/" + keyword.word();
  }

  /**
   * The page of a check rule.
   *
   * @param rule the rule
   * @return a path
   */
  public static String check(Rule rule) {
    return "checks/" + rule.id();
  }

  /**
   * The page of a clause.
   *
   * @param id of the clause
   * @return a path
   */
  public static String clause(String id) {
    return "clauses/" + id;
  }

  /**
   * The page of an erratum.
   *
   * @param id of the erratum
   * @return a path
   */
  public static String erratum(String id) {
    return "errata/" + id;
  }

  /**
   * The page of a clause or an erratum.
   *
   * @param id of either
   * @return a path
   */
  public static String cited(String id) {
    return id.startsWith("E-") ? erratum(id) : clause(id);
  }

  /**
   * A file or folder of the repository.
   *
   * @param path from the root of the repository
   * @return a path that leaves the folder of the documentation
   */
  public static String repository(String path) {
    return Paths.UP + path;
  }

  /**
   * The conformance vectors of a kind of line.
   *
   * @param keyword of the lines
   * @return the path of a JSON file
   */
  static String vectors(Keyword keyword) {
    return repository(VectorFiles.path(VectorFiles.construct(keyword)));
  }

  /**
   * The page of a grammar rule. Names that differ by case only are in folders of their own, since
   * not every file system can tell them apart.
   *
   * @param rule the rule
   * @param section {@link Section#RULES} for the language of lines, {@link Section#VARIABLES} for
   *     that of variables
   * @return a path; for a part of a token a place in the whole grammar
   */
  public static String grammarRule(GrammarRule rule, Section section) {
    if (!rule.carriesField()) {
      return source(rule, section);
    }
    if (section == Section.VARIABLES) {
      return (rule.isParserRule() ? "variables/" : "variables/tokens/") + rule.name();
    }
    return (rule.isParserRule() ? "rules/" : "tokens/") + rule.name();
  }

  /**
   * The place of a grammar rule in the whole grammar.
   *
   * @param rule the rule
   * @param section as above
   * @return a path with an anchor
   */
  public static String source(GrammarRule rule, Section section) {
    return Section.GRAMMAR.path() + "#" + anchor(rule, section);
  }

  /**
   * The anchor of a grammar rule in the whole grammar.
   *
   * @param rule the rule
   * @param section as above
   * @return a name without {@code #}
   */
  public static String anchor(GrammarRule rule, Section section) {
    return (section == Section.VARIABLES ? "variable-" : "line-") + rule.name();
  }
}
