package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.Abnf;
import dev.ptipc.abnf.AbnfRule;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of lines as ABNF, rule by rule. A word of one text stands in its place; the SP before
 * a word is written where the word is named. What the lexer decides by the order of its rules is
 * written out (see {@link OtherWords}).
 */
final class AbnfOfGrammar {

  private static final String LINE = "line";

  private final Grammar grammar;

  private AbnfOfGrammar(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Translates a grammar.
   *
   * @param grammar of lines
   * @param breaches whether what breaks a clause and can be read is in
   */
  static Abnf of(Grammar grammar, boolean breaches) {
    AbnfOfGrammar translation = new AbnfOfGrammar(grammar);
    Elements elements = new Elements(grammar, breaches);
    FirstWords first = new FirstWords(grammar, elements);
    List<AbnfRule> rules = new ArrayList<>();
    for (GrammarRule rule : translation.ordered()) {
      if (breaches || !rule.isBreach()) {
        rules.addAll(first.of(rule).orElseGet(() -> List.of(elements.rule(rule))));
      }
    }
    rules.addAll(first.characters());
    return Simplified.of(new Abnf(rules)).withCoreRules();
  }

  /** The line, all that it is made of, words, and parts of words. */
  private List<GrammarRule> ordered() {
    GrammarRule line = grammar.find(LINE).orElseThrow();
    List<GrammarRule> reachable = grammar.reachable(line);
    List<GrammarRule> ordered = new ArrayList<>(List.of(line));
    List<GrammarRule> words = new ArrayList<>();
    List<GrammarRule> parts = new ArrayList<>();
    for (GrammarRule rule : grammar.rules()) {
      if (rule.equals(line) || !reachable.contains(rule)) {
        continue;
      }
      if (rule.isParserRule()) {
        ordered.add(rule);
      } else if (rule.fragment()) {
        if (!Elements.CORE.contains(rule.name())) {
          parts.add(rule);
        }
      } else if (rule.fixedText().isEmpty()) {
        words.add(rule);
      }
    }
    ordered.addAll(words);
    ordered.addAll(parts);
    return ordered;
  }

  /** Text that a part of a word always is; see {@link GrammarRule#fixedText()}. */
  static boolean isSpace(Expression expression) {
    return expression instanceof Expression.Reference reference && reference.name().equals("SP");
  }
}
