package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.AbnfRule;
import dev.ptipc.abnf.Element;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Any word of a set of characters but some: what a general rule matches when those before it in the
 * grammar match first. ABNF has no such order, so it is said by where a word leaves the others.
 */
final class OtherWords {

  private static final int UNBOUNDED = Element.Repetition.UNBOUNDED;

  private final String name;
  private final BitSet set;
  private final Map<String, AbnfRule> rules = new TreeMap<>();

  /**
   * For words of one kind of character.
   *
   * @param name of the rule for a character
   * @param set the characters of that rule
   */
  OtherWords(String name, BitSet set) {
    this.name = name;
    this.set = set;
  }

  /** The rules that the words are said with: one for each set of characters that is left. */
  Collection<AbnfRule> rules() {
    return rules.values();
  }

  /** All words but some, one way for each beginning that they have in common with those. */
  Element than(Collection<String> words) {
    TreeSet<String> beginnings = new TreeSet<>();
    for (String word : words) {
      for (int length = 0; length <= word.length(); length++) {
        beginnings.add(word.substring(0, length));
      }
    }
    List<Element> ways = new ArrayList<>();
    for (String beginning : beginnings) {
      Element rest = leaving(next(beginnings, beginning));
      // A beginning is a word of its own, unless it is one of those that are left out.
      Element behind =
          words.contains(beginning) || beginning.isEmpty()
              ? rest
              : new Element.Repetition(0, 1, rest);
      ways.add(Element.sequence(List.of(new Element.Literal(beginning, true), behind)));
    }
    return Element.choice(ways);
  }

  /** The characters that lead from a beginning to a longer one. */
  private static String next(Collection<String> beginnings, String beginning) {
    StringBuilder next = new StringBuilder();
    for (String longer : beginnings) {
      if (longer.length() == beginning.length() + 1 && longer.startsWith(beginning)) {
        next.append(longer.charAt(beginning.length()));
      }
    }
    return next.toString();
  }

  private Element leaving(String next) {
    Element any = new Element.Reference(name);
    if (next.isEmpty()) {
      return new Element.Repetition(1, UNBOUNDED, any);
    }
    BitSet others = (BitSet) set.clone();
    next.chars().forEach(others::clear);
    String but = "not-" + (next.equals("-") ? "hyphen" : next.replace("-", "hyphen-"));
    rules.put(but, new AbnfRule(but, List.of(), ByteSets.element(others)));
    return Element.sequence(
        List.of(new Element.Reference(but), new Element.Repetition(0, UNBOUNDED, any)));
  }
}
