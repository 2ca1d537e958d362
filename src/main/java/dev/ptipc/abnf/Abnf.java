package dev.ptipc.abnf;

import dev.ptipc.automaton.compile.Language;
import dev.ptipc.automaton.compile.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A grammar in ABNF: rules, the first of which is that of the whole. */
public final class Abnf {

  private final List<AbnfRule> rules;
  private final Map<String, AbnfRule> named = new LinkedHashMap<>();

  /**
   * Made of rules.
   *
   * @param rules the first is that of the whole; at least one
   * @throws AbnfFault when a rule is named and not defined, or leads back to itself
   */
  public Abnf(List<AbnfRule> rules) {
    this.rules = List.copyOf(rules);
    for (AbnfRule rule : rules) {
      if (named.put(key(rule.name()), rule) != null) {
        throw new IllegalArgumentException("two rules are called " + rule.name());
      }
    }
    Calls.check(this);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The same with the rules of RFC 5234 that it names, for tools that do not have them.
   *
   * @return a grammar that names no rule which it does not define
   */
  public Abnf withCoreRules() {
    Map<String, AbnfRule> core = new TreeMap<>();
    for (AbnfRule rule : rules) {
      for (String name : references(rule.element())) {
        if (!named.containsKey(key(name))) {
          core.put(name, CoreRules.get(name));
        }
      }
    }
    List<AbnfRule> all = new ArrayList<>(rules);
    all.addAll(core.values());
    return new Abnf(all);
  }

  /**
   * The rules as they are written.
   *
   * @return in order
   */
  public List<AbnfRule> rules() {
    return rules;
  }

  /**
   * Looks up a rule, of these or of RFC 5234.
   *
   * @param name of the rule; case does not count
   * @return null when there is none
   */
  @Nullable AbnfRule find(String name) {
    AbnfRule own = named.get(key(name));
    return own == null ? CoreRules.find(name) : own;
  }

  /**
   * The rules that an element names.
   *
   * @param element of a rule
   * @return their names, as often as they are named
   */
  public static List<String> references(Element element) {
    return Calls.references(element).stream().map(Element.Reference::name).toList();
  }

  /**
   * The language of the first rule.
   *
   * @return its automaton
   */
  public Language language() {
    return language(rules.get(0).element());
  }

  /**
   * The language of an element.
   *
   * @param element that names only rules of this grammar
   * @return its automaton
   */
  public Language language(Element element) {
    Build build = new Build();
    return Language.of(build.network, build.part(element));
  }

  /** Every rule that is called is put in the place of its call. */
  private final class Build {
    private final Network network = new Network();

    Network.Part part(Element element) {
      if (element instanceof Element.Alternation choice) {
        return network.choice(parts(choice.elements()));
      } else if (element instanceof Element.Concatenation row) {
        return network.sequence(parts(row.elements()));
      } else if (element instanceof Element.Repetition repetition) {
        return repeated(repetition);
      } else if (element instanceof Element.Literal literal) {
        return network.sequence(
            literal.text().chars().mapToObj(c -> letter(c, literal.exact())).toList());
      } else if (element instanceof Element.Range range) {
        return network.range(range.first(), range.last());
      }
      return called((Element.Reference) element);
    }

    private List<Network.Part> parts(List<Element> elements) {
      return elements.stream().map(this::part).toList();
    }

    private Network.Part letter(int c, boolean exact) {
      if (exact || Character.toLowerCase(c) == Character.toUpperCase(c)) {
        return network.range(c, c);
      }
      int lower = Character.toLowerCase(c);
      int upper = Character.toUpperCase(c);
      return network.choice(List.of(network.range(upper, upper), network.range(lower, lower)));
    }

    private Network.Part repeated(Element.Repetition repetition) {
      List<Network.Part> parts = new ArrayList<>();
      for (int i = 0; i < repetition.least(); i++) {
        parts.add(part(repetition.element()));
      }
      if (repetition.most() == Element.Repetition.UNBOUNDED) {
        parts.add(network.repeated(part(repetition.element())));
      }
      for (int i = repetition.least(); i < repetition.most(); i++) {
        parts.add(network.choice(List.of(part(repetition.element()), network.sequence(List.of()))));
      }
      return network.sequence(parts);
    }

    private Network.Part called(Element.Reference reference) {
      AbnfRule own = named.get(key(reference.name()));
      return part((own == null ? CoreRules.get(reference.name()) : own).element());
    }
  }
}
