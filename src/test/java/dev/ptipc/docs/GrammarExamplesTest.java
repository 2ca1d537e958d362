package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.grammar.PtLexer;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The doc comments of the grammar: they are there, cite clauses that exist, and tell the truth. */
class GrammarExamplesTest {

  private static final List<GrammarRule> RULES = GrammarFiles.lines();

  @Test
  void readsEveryRuleThatAntlrSees() {
    List<String> seen = new ArrayList<>(Arrays.asList(PtLexer.ruleNames));
    seen.addAll(Arrays.asList(PtParser.ruleNames));
    assertThat(RULES).extracting(GrammarRule::name).containsExactlyInAnyOrderElementsOf(seen);
  }

  /** Of the rules that give a token the type of another only the other carries the field. */
  private static boolean carriesField(GrammarRule rule) {
    boolean alias = !Character.isLowerCase(rule.name().charAt(0)) && tokenType(rule.name()) == 0;
    return !rule.fragment() && !alias && !rule.name().equals("NL");
  }

  private static int tokenType(String name) {
    for (int type = 1; type <= PtLexer.VOCABULARY.getMaxTokenType(); type++) {
      if (name.equals(PtLexer.VOCABULARY.getSymbolicName(type))) {
        return type;
      }
    }
    return 0;
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return RULES.stream().filter(GrammarExamplesTest::carriesField).map(GrammarExamplesTest::rule);
  }

  private static DynamicNode rule(GrammarRule rule) {
    String name = rule.file() + ":" + rule.line() + " " + rule.name();
    Stream<DynamicNode> comment = Stream.of(dynamicTest("comment", () -> comment(rule)));
    return dynamicContainer(
        name,
        Stream.of(
                comment,
                rule.ok().stream().map(line -> example(rule, line, "ok")),
                rule.warn().stream().map(line -> example(rule, line, "warn")),
                rule.bad().stream().map(line -> example(rule, line, "bad")))
            .flatMap(nodes -> nodes));
  }

  private static void comment(GrammarRule rule) {
    assertThat(rule.text()).isNotBlank();
    assertThat(rule.clauses()).isNotEmpty().allMatch(id -> Clauses.find(id).isPresent());
    assertThat(rule.frame()).contains("<>");
    boolean breach = rule.name().toLowerCase(Locale.ROOT).startsWith("breach");
    assertThat(rule.ok().size() + rule.warn().size() + rule.bad().size()).isPositive();
    assertThat(rule.ok().isEmpty()).as("only breaches have no @ok").isEqualTo(breach);
  }

  private static DynamicNode example(GrammarRule rule, String example, String tag) {
    String line = rule.lineOf(example);
    return dynamicTest("@" + tag + " " + line, () -> assertThat(outcome(line)).isEqualTo(tag));
  }

  private static String outcome(String line) {
    CheckedLine checked = PtIpc.parse(line);
    if (checked.status() == Status.MALFORMED || checked.status() == Status.VIOLATION) {
      return "bad";
    }
    boolean warned =
        checked.diagnostics().stream()
            .map(Diagnostic::severity)
            .anyMatch(severity -> severity == Severity.WARNING);
    return warned ? "warn" : "ok";
  }
}
