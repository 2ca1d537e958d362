package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.AbnfRule;
import dev.ptipc.abnf.Element;
import dev.ptipc.docs.grammar.Expression;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * General words of the grammar, before which others of one text stand: the lexer tries those first,
 * so a general word is none of them.
 */
final class FirstWords {

  private static final String OTHER = "Other";

  private final Grammar grammar;
  private final Elements elements;
  private final Map<String, OtherWords> kinds = new LinkedHashMap<>();

  FirstWords(Grammar grammar, Elements elements) {
    this.grammar = grammar;
    this.elements = elements;
  }

  /** The rules that say which characters a word may leave the others by. */
  Collection<AbnfRule> characters() {
    Map<String, AbnfRule> all = new LinkedHashMap<>();
    kinds.values().forEach(kind -> kind.rules().forEach(rule -> all.put(rule.name(), rule)));
    return all.values();
  }

  /**
   * A general word.
   *
   * @return its rules; empty where it is none. One that is a breach stands beside those that come
   *     first, so nothing is taken from it
   */
  Optional<List<AbnfRule>> of(GrammarRule rule) {
    if (rule.mode() == null || rule.fragment() || rule.isBreach()) {
      return Optional.empty();
    }
    List<Expression> parts = parts(Elements.withoutSpace(rule));
    if (!(parts.get(0) instanceof Expression.Repeated repeated)
        || !(repeated.body() instanceof Expression.Reference character)) {
      return Optional.empty();
    }
    GrammarRule kind = grammar.find(character.name()).orElseThrow();
    if (!(kind.body() instanceof Expression.Characters characters)) {
      return Optional.empty();
    }
    BitSet set = elements.set(characters);
    String behind =
        parts.size() == 2 && parts.get(1) instanceof Expression.Literal it ? it.text() : "";
    List<String> first = new ArrayList<>();
    for (String word : before(rule)) {
      String front = word.substring(0, Math.max(0, word.length() - behind.length()));
      if (word.endsWith(behind) && !front.isEmpty() && front.chars().allMatch(set::get)) {
        first.add(front);
      }
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(rules(rule, kind, set, first, behind));
  }

  private List<Expression> parts(Expression body) {
    Expression whole =
        body instanceof Expression.Reference reference
            ? grammar.find(reference.name()).orElseThrow().body()
            : body;
    return whole instanceof Expression.Sequence sequence ? sequence.parts() : List.of(whole);
  }

  private List<String> before(GrammarRule rule) {
    List<String> words = new ArrayList<>();
    for (GrammarRule other : grammar.rules()) {
      if (other.equals(rule)) {
        break;
      }
      if (rule.mode() != null && rule.mode().equals(other.mode()) && !other.fragment()) {
        other.fixedText().ifPresent(words::add);
      }
    }
    return words;
  }

  private List<AbnfRule> rules(
      GrammarRule rule, GrammarRule kind, BitSet set, List<String> first, String behind) {
    String character = RuleNames.of(kind);
    Element others =
        kinds.computeIfAbsent(character, name -> new OtherWords(name, set)).than(first);
    String name = RuleNames.of(rule);
    List<String> comment =
        Comments.lines(
            "Any word but "
                + String.join(", ", first)
                + ": by where it leaves them. ("
                + String.join(", ", rule.clauses())
                + ")");
    if (behind.isEmpty()) {
      return List.of(new AbnfRule(name, comment, others));
    }
    Element named =
        Element.sequence(
            List.of(new Element.Reference(OTHER + name), new Element.Literal(behind, true)));
    return List.of(
        new AbnfRule(name, Comments.of(rule), named), new AbnfRule(OTHER + name, comment, others));
  }
}
