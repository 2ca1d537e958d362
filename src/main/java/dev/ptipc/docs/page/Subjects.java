package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which grammar rules and clauses are about which message. */
final class Subjects {

  private Subjects() {}

  /** The messages, and last what stands for all other keywords. */
  static List<Keyword> keywords() {
    return Arrays.asList(Keyword.values());
  }

  /** The parser rule of a message: the one that begins with its keyword. */
  static GrammarRule ruleOf(Grammar grammar, Keyword keyword) {
    String token = keyword == Keyword.UNKNOWN ? "UNKNOWN_KEYWORD" : keyword.name();
    return grammar.rules().stream()
        .filter(GrammarRule::isParserRule)
        .filter(rule -> grammar.namedBy(rule).stream().anyMatch(n -> n.name().equals(token)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The clauses about a message: its own, and those of its parts that are not another message's.
   */
  static List<String> clausesOf(Grammar grammar, Keyword keyword) {
    Set<String> ids = new LinkedHashSet<>();
    GrammarRule rule = ruleOf(grammar, keyword);
    for (Clause clause : Clauses.all()) {
      if (clause.id().contains(chapter(keyword)) || rule.clauses().contains(clause.id())) {
        ids.add(clause.id());
      }
    }
    for (GrammarRule part : grammar.reachable(rule)) {
      part.clauses().stream().filter(id -> isNotOfOthers(id, keyword)).forEach(ids::add);
    }
    return List.copyOf(ids);
  }

  /** Whether a clause is about a message, or about no message in particular. */
  static boolean isNotOfOthers(String clause, Keyword keyword) {
    return clause.contains(chapter(keyword))
        || keywords().stream().noneMatch(other -> clause.contains(chapter(other)));
  }

  /** The part of a clause's id that names the message it is about. */
  static String chapter(Keyword keyword) {
    return switch (keyword) {
      case PROXY -> "-PROXYDONE-";
      case CMETHODS -> "3.3.2-DONE-";
      case SMETHODS -> "3.3.3-DONE-";
      default -> "-" + keyword.word().replace("-ERROR", "ERR") + "-";
    };
  }
}
