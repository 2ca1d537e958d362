package dev.ptipc.check;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.transcript.TranscriptRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule has examples, and each example is judged as it says. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicNode> rules() {
    return Stream.of(Catalogue.all(), TranscriptRules.all())
        .flatMap(List::stream)
        .map(RuleExamplesTest::rule);
  }

  private static DynamicNode rule(Rule rule) {
    Map<String, Example> examples = Examples.of(rule.id());
    Stream<DynamicNode> each =
        examples.entrySet().stream()
            .map(
                entry ->
                    dynamicTest(
                        entry.getKey(),
                        () -> {
                          CheckedExample.checkName(entry.getKey(), entry.getValue());
                          check(rule, entry.getValue());
                        }));
    DynamicNode whole =
        dynamicTest(
            "breaks each clause, and has a near miss",
            () -> CheckedExample.checkWhole(rule, examples));
    return dynamicContainer(rule.id(), Stream.concat(each, Stream.of(whole)));
  }

  private static void check(Rule rule, Example example) throws IOException {
    if (rule.id().startsWith("line/") || rule.id().startsWith("source/")) {
      CheckedExample.checkLines(example);
    } else {
      CheckedExample.checkSession(example);
    }
  }
}
