package dev.ptipc.cli;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.page.Entry;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names and lists of what the documentation explains. */
final class Explanations {

  /** A longer list of what was found helps nobody. */
  private static final int MOST = 40;

  private static final int WIDTH = 100;

  private Explanations() {}

  /** What was found and what it is about, a line each. */
  static String list(List<Entry> entries) {
    List<Entry> shown = entries.subList(0, Math.min(entries.size(), MOST));
    int widest = shown.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Entry entry : shown) {
      String pad = " ".repeat(widest - entry.name().length() + 2);
      String line = entry.name() + pad + entry.about().replaceAll("\\s+", " ");
      text.append(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line).append('\n');
    }
    int more = entries.size() - MOST;
    return text + (more > 0 ? "... and " + more + " more; another word finds fewer\n" : "");
  }

  /** That nothing was found. */
  static String unknown(String name) {
    return "nothing is called `" + name + "`, and no page speaks of it";
  }

  /** The ids of all rules. */
  static List<String> rules() {
    return Sources.allRules().stream().map(Rule::id).toList();
  }

  /** The ids of all clauses and errata. */
  static List<String> clauses() {
    return Stream.concat(
            Clauses.all().stream().map(Clause::id), Errata.all().stream().map(Erratum::id))
        .toList();
  }

  private static Stream<Keyword> keywords() {
    return Arrays.stream(Keyword.values()).filter(keyword -> keyword != Keyword.UNKNOWN);
  }

  /** All names, the rules with what they find. */
  static String overview() {
    StringBuilder text = new StringBuilder("Rules\n");
    List<Rule> rules = Sources.allRules();
    int widest =
        rules.stream().map(rule -> rule.id().length()).max(Comparator.naturalOrder()).orElse(0);
    for (Rule rule : rules) {
      String pad = " ".repeat(widest - rule.id().length() + 2);
      text.append("  " + rule.id() + pad + rule.severity().word() + ": " + rule.title() + "\n");
    }
    text.append("\nMessages\n");
    keywords().forEach(keyword -> text.append("  " + keyword.word() + "\n"));
    text.append(
        """

        The TOR_PT_* variables, the clauses such as %s, the errata such as E-01
        (where the specification is unclear, and how ptipc reads it) and the rules of
        the grammar are explained by their names. A clause is a MUST, a SHOULD and so
        on, or `stated`: a fact or a piece of grammar that binds as much as a MUST.
        """
            .formatted(Clauses.all().get(0).id()));
    return text.toString();
  }
}
