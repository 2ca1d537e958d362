package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.grammar.Grammar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the pages are made from can have no fault. */
@Tag("slow")
class FaultyDocumentationTest {

  private static final Sources SOURCES = Sources.shipped();

  private static Sources withExamples(String rule, Map<String, Example> examples) {
    return new Sources(
        SOURCES.lines(),
        SOURCES.variables(),
        SOURCES.rules(),
        id -> id.equals(rule) ? examples : SOURCES.examples().apply(id),
        SOURCES.machines(),
        SOURCES.violators());
  }

  private static List<String> faults(Sources sources) {
    FaultyDocumentation thrown =
        catchThrowableOfType(FaultyDocumentation.class, () -> Documentation.write(sources));
    return thrown.faults().stream().map(SourceFault::toString).toList();
  }

  private static List<String> faultyExamples(Sources sources) {
    List<SourceFault> faults = new ArrayList<>();
    ExampleCheck.check(sources, faults);
    return faults.stream().map(SourceFault::toString).toList();
  }

  @Test
  void an_example_that_comes_out_otherwise() {
    byte[] file = "# a title\nout VERSION 2\nis ok\n".getBytes(StandardCharsets.US_ASCII);
    Map<String, Example> examples = new HashMap<>(SOURCES.examples().apply("line/version"));
    examples.put("y_two", ExampleReader.parse(file).get(0));
    assertThat(faultyExamples(withExamples("line/version", examples)))
        .containsExactly(
            "src/main/resources/dev/ptipc/examples/line/version/y_two.txt:1: the example does not"
                + " come out as it says");
  }

  @Test
  void a_rule_without_an_example() {
    assertThat(faultyExamples(withExamples("line/version", Map.of())))
        .containsExactly(
            "src/main/resources/dev/ptipc/examples/line/version/n_.txt:1: the rule line/version has"
                + " no example");
  }

  @Test
  void a_clause_without_a_rule_and_without_a_reason() {
    List<Rule> fewer =
        SOURCES.rules().stream().filter(rule -> !rule.id().equals("line/version")).toList();
    Sources sources =
        new Sources(
            SOURCES.lines(),
            SOURCES.variables(),
            fewer,
            SOURCES.examples(),
            SOURCES.machines(),
            SOURCES.violators());
    assertThat(faults(sources))
        .contains(
            "src/main/java/dev/ptipc/check/Unchecked.java:1: no rule and no reason for"
                + " 3.3.1-VERSION-3");
  }

  @Test
  void a_dead_link() {
    Map<String, String> files = new TreeMap<>();
    files.put("a.html", "<a href=\"b.html\">\n<a href=\"c.html#x\">\n<a href=\"#y\">\n");
    files.put("b.html", "<p id=\"x\">\n<a href=\"d/e.html\">\n");
    files.put("d/e.md", "[up](../b.html#x)\n[gone](../b.html#z)\n[out](play.html#s)\n");
    assertThat(LinkCheck.check("docs/", files, Set.of("d/play.html")))
        .containsExactly(
            new SourceFault("docs/a.html", 2, "dead link to c.html#x"),
            new SourceFault("docs/a.html", 3, "dead link to #y"),
            new SourceFault("docs/b.html", 2, "dead link to d/e.html"),
            new SourceFault("docs/d/e.md", 2, "dead link to ../b.html#z"));
  }

  @Test
  void an_unknown_erratum_in_a_comment_is_a_dead_link() {
    Map<String, String> texts = new TreeMap<>(SOURCES.lines().files());
    texts.replaceAll(
        (file, text) -> text.replace("One of the thirteen", "One (E-99) of the thirteen"));
    Sources sources =
        new Sources(
            Grammar.read(texts, new ArrayList<>()),
            SOURCES.variables(),
            SOURCES.rules(),
            SOURCES.examples(),
            SOURCES.machines(),
            SOURCES.violators());
    assertThat(faults(sources))
        .contains("grammar-docs/rules/message.md:3: dead link to ../errata/E-99.md");
  }
}
