package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Variable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader of single pages finds on them. */
class PageContentTest {

  private static final Map<String, String> FILES = DocumentationTest.FILES;

  @Test
  void the_page_of_a_clause_shows_how_it_is_broken_and_kept() {
    assertThat(FILES.get("clauses/3.3.2-PROXY-2.md"))
        .containsSubsequence(
            "## Examples",
            "**Refused**",
            "error[session/proxy-unanswered]",
            "**Accepted**",
            "PROXY DONE\n",
            "## Checked by");
  }

  @Test
  void an_erratum_stands_where_it_says_something() {
    assertThat(FILES.get("clauses/3.3.1-ENVERR-1.md")).contains("errata/E-22.md");
    assertThat(FILES.get("clauses/3.3.1-VERSION-1.md")).doesNotContain("E-22");
  }

  @Test
  void what_parents_do_stands_with_each_message_clause_erratum_and_check() {
    for (String page :
        new String[] {
          "messages/LOG", "clauses/3.3.4-LOG-3", "errata/E-11", "checks/line/escape-octal"
        }) {
      assertThat(FILES.get(page + ".md"))
          .as(page)
          .contains("## What parents were seen to do", "Arti (tor-ptmgr", "[ends the transport](");
    }
    assertThat(FILES.get("README.md")).contains("[What programs do](matrix/README.md)");
    assertThat(FILES.get("coverage.md")).contains("(matrix/README.md)", "(matrix/transports.md)");
    assertThat(FILES.get("matrix/README.md"))
        .containsPattern("\\| tor 0\\.4\\.9\\.11 \\| \\d+ of \\d+ \\| [^|;]+; [^|;]+; [^|;]+ \\|");
    assertThat(FILES.get("matrix/transports.md"))
        .contains("obfs4proxy 0.0.14", "lyrebird 0.8.1", "snowflake-client 2.10.1", "[fail](");
    assertThat(FILES.get("matrix/line/escape-octal.md"))
        .contains("`ptipc observe --parent arti --row line/escape-octal/i_goptlib`");
  }

  @Test
  void what_leaves_the_folder_is_there_in_a_clone() {
    Set<String> left = new TreeSet<>();
    Pattern out = Pattern.compile("(?:href=\"|]\\()((?:\\.\\./)+src/[^\")]*)");
    FILES.forEach(
        (path, text) -> {
          Matcher matcher = out.matcher(text);
          while (matcher.find()) {
            Path file = Path.of("grammar-docs", path).resolveSibling(matcher.group(1)).normalize();
            left.add(file.toString());
            assertThat(file).as(path).exists();
          }
        });
    assertThat(left)
        .contains("src/docs/parsers.md", "src/main/resources/dev/ptipc/vectors/version.json");
  }

  @Test
  void the_words_for_a_diagram_tell_how_far_each_choice_goes() {
    assertThat(FILES.get("rules/arg.md")).contains("In words: argKey, then argValue.");
    assertThat(FILES.get("rules/argValue.md"))
        .contains("either (\\`=\\`, then perhaps one or more times: ARG\\_CHARACTER), or (");
    assertThat(FILES.get("session.md")).contains("VERSION leads to the phase between VERSION");
  }

  @Test
  void the_value_of_a_variable_is_judged_as_such() {
    assertThat(FILES.get("variables/names.md"))
        .containsSubsequence(
            "**Accepted**",
            "TOR_PT_CLIENT_TRANSPORTS=obfs4,snowflake",
            "**Refused**",
            "TOR_PT_CLIENT_TRANSPORTS=obfs4,\n",
            "error[environment/transport-list]");
    assertThat(FILES.get("variables/bindings.html"))
        .doesNotContain(">NL<", "is not in TOR_PT_SERVER_TRANSPORTS");
  }

  @Test
  void what_only_a_running_transport_shows_is_told_in_words() {
    assertThat(FILES.get("clauses/3.3.2-CMETHOD-4.md"))
        .contains("error[live/not-listening]: listener that does not answer\n");
  }

  @Test
  void the_guide_for_transports_has_every_variable_in_its_order() {
    String guide = FILES.get("guides/transport.md");

    assertThat(guide)
        .contains("\n1. Read [`TOR_PT_MANAGED_TRANSPORT_VER`]")
        .containsSubsequence(
            Variable.NAMES.stream().map(name -> "[`" + name + "`](../variables/").toList());
    assertThat(FILES.get("guides/transport.html")).contains("<ol>\n<li>Read <a");
  }

  @Test
  void the_page_of_the_abnf_says_whom_each_file_is_for() {
    assertThat(FILES.get("abnf/README.md"))
        .containsPattern("transport\\.abnf\\) is for whoever writes a transport")
        .containsPattern("reader\\.abnf\\) is for whoever writes a parent")
        .contains("only `transport.abnf` can stand for it");
  }

  @Test
  void a_sentence_says_how_a_bridge_tries_its_transport_and_the_fuller_log_stands_once() {
    String page = FILES.get("sentences.md");
    String line = "Log [pt,config]info file FILE";

    assertThat(page.split(Pattern.quote(line), -1)).hasSize(2);
    assertThat(page)
        .contains("`, or on a bridge `ptipc run --torrc /etc/tor/torrc`: shows")
        .contains("[get a fuller log](sentences.md#fuller-log)");
  }

  @Test
  void the_matrix_does_not_say_that_tor_shows_what_it_makes_of_options() {
    assertThat(FILES.get("matrix/README.md")).contains("neither the options of SMETHOD");
    assertThat(FILES.get("matrix/line/args-position.md"))
        .containsPattern("\\| tor 0\\.4\\.9\\.11 \\| reads \\| [^|]*of the options does not show");
  }

  /**
   * Two spaces are wanted in what was really written, which stands in code, or as the heading of a
   * sentence of a log; and in no sentence.
   */
  @Test
  void no_sentence_has_two_spaces() {
    Pattern twice = Pattern.compile("[A-Za-z.,:;]  [A-Za-z`\\[]");
    FILES.forEach(
        (path, text) -> {
          if (path.endsWith(".md")) {
            String prose = text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "`c`");
            if (path.equals("sentences.md")) {
              prose = prose.replaceAll("(?m)^## .*$", "");
            }
            assertThat(twice.matcher(prose).results().map(hit -> hit.group())).as(path).isEmpty();
          }
        });
  }
}
