package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.fuzz.session.Violator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The pages are all there, fresh and whole, and what they are made from can have no fault. */
class DocumentationTest {

  private static final Sources SOURCES = Sources.shipped();
  private static final Map<String, String> FILES = Documentation.write(SOURCES);

  private static Sources withExamples(String rule, Map<String, Example> examples) {
    return new Sources(
        SOURCES.lines(),
        SOURCES.variables(),
        SOURCES.rules(),
        id -> id.equals(rule) ? examples : SOURCES.examples().apply(id),
        SOURCES.observations(),
        SOURCES.violators());
  }

  private static List<String> faults(Sources sources) {
    FaultyDocumentation thrown =
        catchThrowableOfType(FaultyDocumentation.class, () -> Documentation.write(sources));
    return thrown.faults().stream().map(Fault::toString).toList();
  }

  private static List<String> faultyExamples(Sources sources) {
    List<Fault> faults = new ArrayList<>();
    ExampleCheck.check(sources, faults);
    return faults.stream().map(Fault::toString).toList();
  }

  @Test
  void the_committed_files_are_fresh() throws IOException {
    Map<String, String> stale = Staleness.of(Path.of(""), DerivedFiles.all());
    assertThat(stale.entrySet().stream().limit(3))
        .as(stale.size() + " files are stale: ./ptipc docs --write makes them anew")
        .isEmpty();
  }

  @Test
  void a_stale_file_shows_what_differs(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("grammar-docs/checks"));
    Files.writeString(folder.resolve("a.md"), "one\ntwo\nthree\n");
    Files.writeString(folder.resolve("old.md"), "old\n");
    Files.writeString(
        Files.createDirectories(root.resolve("grammar-docs/assets")).resolve("ptipc.js"),
        "not ours\n");
    Map<String, String> derived =
        Map.of(
            "grammar-docs/checks/a.md", "one\n2\nthree\n",
            "grammar-docs/checks/new.md", "new\n");
    assertThat(Staleness.of(root, derived))
        .isEqualTo(
            Map.of(
                "grammar-docs/checks/a.md", "differs from line 2\n  - two\n  + 2",
                "grammar-docs/checks/new.md", "is not there",
                "grammar-docs/checks/old.md", "is no longer made"));
  }

  @Test
  void two_runs_give_the_same_bytes() {
    assertThat(Documentation.write(Sources.shipped())).isEqualTo(FILES);
  }

  @Test
  void no_file_depends_on_the_machine() {
    FILES.forEach(
        (path, text) -> {
          assertThat(text).as(path).doesNotContain("\r").endsWith("\n");
          assertThat(text).as(path).doesNotContain(System.getProperty("user.dir"));
        });
  }

  @Test
  void no_two_paths_differ_by_case_only() {
    Set<String> lower = new TreeSet<>();
    FILES.keySet().forEach(path -> lower.add(path.toLowerCase(Locale.ROOT)));
    assertThat(lower).hasSameSizeAs(FILES.keySet());
  }

  private static void hasBothForms(String path) {
    assertThat(FILES).containsKeys(path + ".html", path + ".md");
  }

  @Test
  void everything_has_its_page_in_both_forms() {
    for (GrammarRule rule : SOURCES.lines().rules()) {
      if (rule.carriesField()) {
        hasBothForms((rule.isParserRule() ? "rules/" : "tokens/") + rule.name());
      }
    }
    for (GrammarRule rule : SOURCES.variables().rules()) {
      if (rule.carriesField()) {
        hasBothForms((rule.isParserRule() ? "variables/" : "variables/tokens/") + rule.name());
      }
    }
    for (Keyword keyword : Keyword.values()) {
      hasBothForms("messages/" + keyword.word());
    }
    for (Rule rule : SOURCES.rules()) {
      hasBothForms("checks/" + rule.id());
    }
    for (Clause clause : Clauses.all()) {
      hasBothForms("clauses/" + clause.id());
    }
    for (Erratum erratum : Errata.all()) {
      hasBothForms("errata/" + erratum.id());
    }
  }

  @Test
  void the_page_of_a_message_goes_from_what_one_needs_first() {
    assertThat(FILES.get("messages/SMETHOD.md"))
        .containsSubsequence(
            "# SMETHOD\n",
            "A server transport listens.",
            "Written by servers",
            "## Examples",
            "**Accepted**",
            "**Refused**",
            "error[line/",
            "**Refused**",
            "## Form",
            "](../svg/message-SMETHOD.svg)",
            "## Fields",
            "## Words",
            "## More examples",
            "## Clauses",
            "| MUST |",
            "## What programs do differently",
            "tor splits at any white space",
            "## Used by",
            "(../../src/main/resources/dev/ptipc/vectors/smethod.json)");
  }

  @Test
  void an_image_has_words_and_the_links_stand_below_it() {
    assertThat(FILES.get("messages/CMETHOD.md"))
        .containsPattern(
            "!\\[CMETHOD\\. In words: .*socks4.*]\\(\\.\\./svg/message-CMETHOD\\.svg\\)\n\n"
                + "In the diagram: \\[`IDENTIFIER`]\\(\\.\\./grammar\\.md#line-IDENTIFIER\\)");
  }

  /** Every drawing, those within HTML included. */
  private static List<String> drawings(String text) {
    List<String> drawings = new ArrayList<>();
    Matcher matcher = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      drawings.add(matcher.group());
    }
    return drawings;
  }

  @Test
  void every_drawing_is_well_formed_and_told_in_words() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    int count = 0;
    for (String text : FILES.values()) {
      for (String drawing : drawings(text)) {
        var root =
            factory
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        count++;
      }
    }
    assertThat(count).isGreaterThan(SOURCES.lines().rules().size());
  }

  @Test
  void a_drawing_for_a_phone_is_no_wider_than_a_phone() {
    Pattern size = Pattern.compile("<svg .*? (wide|narrow)\" width=\"(\\d+)\"");
    FILES.forEach(
        (path, text) -> {
          Matcher matcher = size.matcher(text);
          while (matcher.find()) {
            int most = matcher.group(1).equals("wide") ? 720 : 340;
            assertThat(Integer.parseInt(matcher.group(2))).as(path).isLessThanOrEqualTo(most);
          }
        });
  }

  @Test
  void no_id_is_on_a_page_twice() {
    Pattern id = Pattern.compile("\\bid=\"([^\"]*)\"");
    FILES.forEach(
        (path, text) -> {
          List<String> ids = new ArrayList<>();
          Matcher matcher = id.matcher(text);
          while (matcher.find()) {
            ids.add(matcher.group(1));
          }
          assertThat(ids).as(path).doesNotHaveDuplicates();
        });
  }

  @Test
  void an_example_that_comes_out_otherwise() {
    byte[] file = "# a title\nout VERSION 2\nis ok\n".getBytes(StandardCharsets.US_ASCII);
    Map<String, Example> examples = new HashMap<>(SOURCES.examples().apply("line/version"));
    examples.put("y_two", Example.parse(file).get(0));
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
            SOURCES.observations(),
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
            new Fault("docs/a.html", 2, "dead link to c.html#x"),
            new Fault("docs/a.html", 3, "dead link to #y"),
            new Fault("docs/b.html", 2, "dead link to d/e.html"),
            new Fault("docs/d/e.md", 2, "dead link to ../b.html#z"));
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
            SOURCES.observations(),
            SOURCES.violators());
    assertThat(faults(sources))
        .contains("grammar-docs/rules/message.md:3: dead link to ../errata/E-99.md");
  }

  @Test
  void an_observation_shows() {
    Sources sources =
        new Sources(
            SOURCES.lines(),
            SOURCES.variables(),
            SOURCES.rules(),
            SOURCES.examples(),
            Observation.parse(
                """
                [{"about": ["SMETHOD"], "program": "parent 1.2", "seen": "2026-01-31",
                  "text": "It wants `ARGS` first."}]
                """
                    .getBytes(StandardCharsets.UTF_8)),
            SOURCES.violators());
    Map<String, String> files = Documentation.write(sources);
    assertThat(files.get("messages/SMETHOD.md"))
        .contains("- parent 1.2, seen on 2026-01-31: It wants `ARGS` first.\n");
    assertThat(files.get("messages/CMETHOD.md")).doesNotContain("parent 1.2");
  }

  @Test
  void what_breaks_a_clause_on_purpose_shows() {
    Violator violator = Violators.of("3.3.3-SMETHOD-6").get(0);
    assertThat(FILES.get("coverage.md"))
        .containsPattern("3\\.3\\.3-SMETHOD-6]\\(.*" + violator.words().get(0));
  }
}
