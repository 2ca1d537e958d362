package dev.ptipc.abnf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds rules that are named and not defined, and rules that lead back to themselves. */
final class Calls {

  private final Abnf abnf;
  private final Deque<AbnfRule> open = new ArrayDeque<>();
  private final Set<AbnfRule> done = new HashSet<>();

  private Calls(Abnf abnf) {
    this.abnf = abnf;
  }

  static void check(Abnf abnf) {
    Calls calls = new Calls(abnf);
    abnf.rules().forEach(calls::rule);
  }

  private void rule(AbnfRule rule) {
    if (!done.contains(rule)) {
      open.push(rule);
      references(rule.element()).forEach(this::called);
      open.pop();
      done.add(rule);
    }
  }

  private void called(Element.Reference reference) {
    AbnfRule rule = abnf.find(reference.name());
    if (rule == null) {
      throw new AbnfFault(
          reference.line(), reference.column(), "no rule is called `" + reference.name() + "`");
    }
    if (open.contains(rule)) {
      String name = "`" + rule.name() + "`";
      throw new AbnfFault(
          reference.line(),
          reference.column(),
          rule.equals(open.peek()) && isFirst(rule.element(), reference)
              ? name + " begins with itself: left recursion, which no automaton can read"
              : name + " leads back to itself, which no automaton can read");
    }
    rule(rule);
  }

  private static boolean isFirst(Element element, Element.Reference reference) {
    if (element instanceof Element.Alternation choice) {
      return choice.elements().stream().anyMatch(one -> isFirst(one, reference));
    } else if (element instanceof Element.Concatenation row) {
      return isFirst(row.elements().get(0), reference);
    } else if (element instanceof Element.Repetition repetition) {
      return isFirst(repetition.element(), reference);
    }
    return element.equals(reference);
  }

  /** The rules that an element names, as often as it does. */
  static List<Element.Reference> references(Element element) {
    if (element instanceof Element.Alternation choice) {
      return all(choice.elements());
    } else if (element instanceof Element.Concatenation row) {
      return all(row.elements());
    } else if (element instanceof Element.Repetition repetition) {
      return references(repetition.element());
    }
    return element instanceof Element.Reference reference ? List.of(reference) : List.of();
  }

  private static List<Element.Reference> all(List<Element> elements) {
    return elements.stream().flatMap(one -> references(one).stream()).toList();
  }
}
