package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.Abnf;
import dev.ptipc.abnf.AbnfRule;
import dev.ptipc.abnf.Element;
import dev.ptipc.automaton.compile.Language;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Leaves out what adds nothing: an alternative all of which another one reads as well, which the
 * grammar has to tell things apart that ABNF does not; and rules that nothing names.
 */
final class Simplified {

  private final Abnf abnf;
  private final Map<Element, Language> languages = new HashMap<>();

  private Simplified(Abnf abnf) {
    this.abnf = abnf;
  }

  static Abnf of(Abnf abnf) {
    Simplified simplified = new Simplified(abnf);
    Map<String, AbnfRule> rules = new HashMap<>();
    for (AbnfRule rule : abnf.rules()) {
      Element element = simplified.element(rule.element());
      rules.put(rule.name(), new AbnfRule(rule.name(), rule.comment(), element));
    }
    TreeSet<String> named = new TreeSet<>();
    Deque<String> todo = new ArrayDeque<>(List.of(abnf.rules().get(0).name()));
    while (!todo.isEmpty()) {
      AbnfRule rule = rules.get(todo.remove());
      if (rule != null && named.add(rule.name())) {
        Abnf.references(rule.element()).forEach(todo::add);
      }
    }
    return new Abnf(
        abnf.rules().stream()
            .map(AbnfRule::name)
            .filter(named::contains)
            .map(name -> rules.get(name))
            .toList());
  }

  private Element element(Element element) {
    if (element instanceof Element.Alternation choice) {
      return Element.choice(choice(choice.elements().stream().map(this::element).toList()));
    } else if (element instanceof Element.Concatenation row) {
      return Element.sequence(row.elements().stream().map(this::element).toList());
    } else if (element instanceof Element.Repetition repetition) {
      return new Element.Repetition(
          repetition.least(), repetition.most(), element(repetition.element()));
    }
    return element;
  }

  private List<Element> choice(List<Element> ways) {
    if (!ways.stream().allMatch(Simplified::isWord)) {
      return ways;
    }
    List<Element> kept = new ArrayList<>(ways);
    for (Element way : ways) {
      if (kept.stream()
          .anyMatch(other -> other != way && !isBreach(other) && isWithin(way, other))) {
        kept.remove(way);
      }
    }
    return kept;
  }

  /** Words are what the lexer tells apart; sentences differ by more than that. */
  private static boolean isWord(Element way) {
    return way instanceof Element.Reference reference
        && Character.isUpperCase(reference.name().charAt(0));
  }

  /** What breaks a clause stands beside what is right, though it is wider. */
  private static boolean isBreach(Element element) {
    return Abnf.references(element).stream().anyMatch(GrammarRule::isBreach);
  }

  private boolean isWithin(Element way, Element other) {
    return language(way).without(language(other)).shortest().isEmpty();
  }

  private Language language(Element element) {
    return languages.computeIfAbsent(element, abnf::language);
  }
}
