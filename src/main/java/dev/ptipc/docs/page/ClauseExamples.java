package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.spec.CheckedAt;
import dev.ptipc.spec.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of each clause an example that breaks it, and one that keeps it. */
final class ClauseExamples {

  private final Sources sources;

  ClauseExamples(Sources sources) {
    this.sources = sources;
  }

  /** Those of a clause; none when no example breaks it. */
  List<Block.Card> of(Clause clause, List<Rule> speakers) {
    List<Block.Card> cards = new ArrayList<>();
    for (Rule rule : speakers) {
      Map<String, Example> examples = sources.examples().apply(rule.id());
      for (Map.Entry<String, Example> each : examples.entrySet()) {
        if (cards.isEmpty() && breaks(each.getValue(), clause.id())) {
          cards.add(Cards.example(rule.id(), each.getKey(), each.getValue()));
          kept(clause, rule, examples).ifPresent(cards::add);
        }
      }
    }
    return cards;
  }

  /** Whether something is found in an example that cites the clause. */
  static boolean breaks(Example example, String clause) {
    return example.expected().stream().anyMatch(line -> line.contains(" " + clause + " "));
  }

  /** A rule of many clauses is further from the clause than what the grammar shows of it. */
  private Optional<Block.Card> kept(Clause clause, Rule rule, Map<String, Example> examples) {
    Optional<Block.Card> nearMiss = nearMiss(rule, examples);
    return nearMiss.isPresent() && rule.clauses().size() == 1
        ? nearMiss
        : line(clause).or(() -> nearMiss);
  }

  private Optional<Block.Card> line(Clause clause) {
    return sources.lines().rules().stream()
        .filter(rule -> clause.checkedAt().contains(CheckedAt.LINE))
        .filter(rule -> rule.clauses().contains(clause.id()))
        .flatMap(rule -> rule.examples(ExampleOutcome.OK).stream().map(rule::lineOf))
        .findFirst()
        .map(line -> Cards.line("y_line", line));
  }

  private static Optional<Block.Card> nearMiss(Rule rule, Map<String, Example> examples) {
    return examples.entrySet().stream()
        .filter(each -> each.getValue().expected().isEmpty())
        .findFirst()
        .map(each -> Cards.example(rule.id(), each.getKey(), each.getValue()));
  }
}
