package dev.ptipc.docs.page;

import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Examples of values of variables, judged. */
final class ValueCards {

  /** What bind addresses are held against. */
  private static final Bytes NAMES = Bytes.of("obfs4,snowflake");

  private ValueCards() {}

  /** Those in the comment of a rule; none for what parts two items, which is no value. */
  static List<Block.Card> of(Grammar grammar, GrammarRule rule) {
    List<Block.Card> cards = new ArrayList<>();
    if (rule.fixedText().isEmpty()) {
      String variable = variable(grammar, rule);
      for (ExampleOutcome outcome : ExampleOutcome.values()) {
        for (String value : rule.examples(outcome)) {
          cards.add(card("example-" + (cards.size() + 1), variable, Bytes.of(value)));
        }
      }
    }
    return cards;
  }

  /** The variable whose value a rule is, or a part of; the comment of the whole names it. */
  private static String variable(Grammar grammar, GrammarRule rule) {
    return Variable.NAMES.stream()
        .filter(name -> rule.text().contains(name))
        .findFirst()
        .orElseGet(() -> variable(grammar, grammar.users(rule).get(0)));
  }

  private static Block.Card card(String id, String variable, Bytes value) {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    if (variable.equals(Variable.BIND_ADDRESSES)) {
      variables.put(Variable.SERVER_TRANSPORTS, NAMES);
    }
    variables.put(variable, value);
    StringBuilder output = new StringBuilder();
    List<Severity> severities = new ArrayList<>();
    for (Finding finding : PtIpc.checkEnvironment(Environment.partly(variables))) {
      if (variable.equals(finding.place().variable())) {
        severities.add(finding.diagnostic().severity());
        output.append(Cards.FINDINGS.text(Cards.FILE, finding, 0));
      }
    }
    List<String> input = new ArrayList<>();
    variables.forEach((name, text) -> input.add(name + "=" + text.text()));
    return new Block.Card(
        id, CardVerdict.of(severities), "", input, output.toString().stripTrailing(), null);
  }
}
