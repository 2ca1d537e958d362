package dev.ptipc.docs.page;

import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.environment.ConnectionArguments;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Examples of values of variables and of the arguments of connections, judged. */
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
          String id = "example-" + (cards.size() + 1);
          cards.add(
              variable == null ? ofArguments(id, value) : card(id, variable, Bytes.of(value)));
        }
      }
    }
    return cards;
  }

  /**
   * The variable whose value a rule is, or a part of; the comment of the whole names it. Null for
   * the arguments of a connection, which are in none.
   */
  private static @Nullable String variable(Grammar grammar, GrammarRule rule) {
    return Variable.NAMES.stream()
        .filter(name -> rule.text().contains(name))
        .findFirst()
        .orElseGet(
            () ->
                grammar.users(rule).stream()
                    .map(user -> variable(grammar, user))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
  }

  /** A parent's text of arguments: there is no finding of it, only what can be read. */
  private static Block.Card ofArguments(String id, String text) {
    List<String> read = new ArrayList<>();
    boolean good = true;
    for (Item item : ConnectionArguments.items(Bytes.of(text))) {
      ConnectionArguments.Argument argument = ConnectionArguments.argument(item);
      good &= argument != null;
      read.add(
          argument == null
              ? "no argument: " + Shown.all(item.bytes())
              : Shown.all(argument.key()) + " is " + Shown.all(argument.value()));
    }
    CardVerdict verdict = good ? CardVerdict.ACCEPTED : CardVerdict.REFUSED;
    return new Block.Card(
        id, verdict, "", List.of(text), String.join("\n", read), null, Copyable.of(Bytes.of(text)));
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
        id,
        CardVerdict.of(severities),
        "",
        input,
        output.toString().stripTrailing(),
        null,
        Copyable.of(Bytes.of(String.join("\n", input))));
  }
}
