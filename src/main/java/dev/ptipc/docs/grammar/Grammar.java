package dev.ptipc.docs.grammar;

import dev.ptipc.docs.SourceFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A parser and its lexer, of however many files. */
public final class Grammar {

  private final Map<String, String> files;
  private final Map<String, GrammarRule> rules = new LinkedHashMap<>();
  private final Map<String, List<GrammarRule>> named = new HashMap<>();

  private Grammar(Map<String, String> files) {
    this.files = files;
  }

  /**
   * Reads a grammar.
   *
   * @param files by path from the root of the repository the text
   * @param faults where to tell what is wrong with it
   * @return its rules
   */
  public static Grammar read(Map<String, String> files, List<SourceFault> faults) {
    Grammar grammar = new Grammar(files);
    files.forEach(
        (file, text) -> {
          for (GrammarRule rule : RuleReader.read(file, text, faults)) {
            grammar.rules.put(rule.name(), rule);
          }
        });
    return grammar;
  }

  /**
   * The files it was read from.
   *
   * @return by path from the root of the repository the text
   */
  public Map<String, String> files() {
    return files;
  }

  /**
   * All rules.
   *
   * @return in the order of the files
   */
  public List<GrammarRule> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * Looks up a rule.
   *
   * @param name of the rule
   * @return the rule, if there is one of that name
   */
  public Optional<GrammarRule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  /**
   * The rules that a rule names on its right side.
   *
   * @param rule the rule
   * @return each once, in order
   */
  public List<GrammarRule> namedBy(GrammarRule rule) {
    return named.computeIfAbsent(
        rule.name(),
        name ->
            rule.body().references().stream().map(this::find).flatMap(Optional::stream).toList());
  }

  /**
   * The rules that name a rule on their right side. A rule that makes the token of another stands
   * for that other.
   *
   * @param rule the rule
   * @return each once, in the order of the files
   */
  public List<GrammarRule> users(GrammarRule rule) {
    Map<String, GrammarRule> users = new LinkedHashMap<>();
    for (GrammarRule user : rules.values()) {
      if (!user.equals(rule) && namedBy(user).contains(rule)) {
        GrammarRule other = user.type() == null ? user : find(user.type()).orElse(user);
        users.put(other.name(), other);
      }
    }
    users.remove(rule.name());
    return List.copyOf(users.values());
  }

  /**
   * A rule and all that it is made of.
   *
   * @param start the rule
   * @return the rule first, then by distance
   */
  public List<GrammarRule> reachable(GrammarRule start) {
    Set<String> seen = new HashSet<>(Set.of(start.name()));
    List<GrammarRule> queue = new ArrayList<>(List.of(start));
    for (int i = 0; i < queue.size(); i++) {
      for (GrammarRule next : namedBy(queue.get(i))) {
        if (seen.add(next.name())) {
          queue.add(next);
        }
      }
    }
    return queue;
  }

  /**
   * The lexer mode that the first token of a rule is read in.
   *
   * @param rule the rule
   * @return the mode
   */
  public String modeOf(GrammarRule rule) {
    String mode = rule.mode();
    return mode == null ? modeOf(namedBy(rule).get(0)) : mode;
  }
}
