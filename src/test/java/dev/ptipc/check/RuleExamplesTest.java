package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.transcript.TranscriptRules;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        dynamicTest("breaks each clause, and has a near miss", () -> whole(rule, examples));
    return dynamicContainer(rule.id(), Stream.concat(each, Stream.of(whole)));
  }

  private static void check(Rule rule, Example example) throws IOException {
    if (rule.id().startsWith("line/") || rule.id().startsWith("source/")) {
      CheckedExample.checkLines(example);
    } else {
      CheckedExample.checkSession(example);
    }
  }

  private static void whole(Rule rule, Map<String, Example> examples) {
    Set<String> broken = new HashSet<>();
    for (Example example : examples.values()) {
      for (String line : example.expected()) {
        String[] words = line.split(" ", -1);
        if (words[1].equals(rule.id())) {
          assertThat(words[0]).isEqualTo(rule.severity().word());
          broken.add(words[2]);
        }
      }
    }
    if (rule.clauses().isEmpty()) {
      assertThat(broken).containsExactly("-");
    } else {
      assertThat(broken).containsExactlyInAnyOrderElementsOf(rule.clauses());
    }
    assertThat(examples.keySet()).anyMatch(name -> name.startsWith("y_"));
  }
}
