package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.fuzz.session.Violator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages are all there, fresh and whole. */
class DocumentationTest {

  private static final Sources SOURCES = Sources.shipped();

  /** By path the text of each file. */
  static final Map<String, String> FILES = Documentation.write(SOURCES);

  @Test
  void the_committed_files_are_fresh() throws IOException {
    Map<String, String> stale = Staleness.of(Path.of(""), DerivedFiles.all());
    assertThat(stale.entrySet().stream().limit(3))
        .as(stale.size() + " files are stale: ./ptipc docs --write makes them anew")
        .isEmpty();
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
            "A server transport is listening.",
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
  void what_breaks_a_clause_on_purpose_shows() {
    Violator violator = Violators.of("3.3.3-SMETHOD-6").get(0);
    assertThat(FILES.get("coverage.md"))
        .containsPattern("3\\.3\\.3-SMETHOD-6]\\(.*" + violator.words().get(0));
  }
}
