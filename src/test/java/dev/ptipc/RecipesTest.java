package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks the recipes of CONTRIBUTING.md, each in a copy of the checkout. */
@Tag("nightly")
class RecipesTest {

  private static final String JAVA = "src/main/java/dev/ptipc/";
  private static final String RULES = JAVA + "check/line/KeyValueRules.java";
  private static final String EXAMPLES = "src/main/resources/dev/ptipc/examples/";

  /** What one change may touch, by hand and derived: a rule touches 28 files, an example 6. */
  private static final int MOST = 30;

  @TempDir private Path folder;

  /** With derived files that are fresh, so that all that changes later is due to the change. */
  private Checkout copy() throws IOException, InterruptedException {
    Checkout copy = new Checkout(folder);
    copy.build();
    copy.derive();
    return copy;
  }

  /** A finding is told, explained and made by number, with no file touched but these. */
  @Test
  void a_rule() throws Exception {
    Checkout copy = copy();
    copy.replace(
        RULES,
        "  static final Rule NO_TRANSPORT =",
        NEW_RULE + "  static final Rule NO_TRANSPORT =");
    copy.replace(
        JAVA + "check/line/LogCheck.java",
        "    for (Pair pair : log.extra()) {",
        NEW_CHECK + "    for (Pair pair : log.extra()) {");
    copy.replace(
        JAVA + "automaton/PlainLines.java",
        "        && isFilled(4);",
        "        && isFilled(4)\n        && !is(4, \"=recipe\");");
    copy.replace(
        JAVA + "fuzz/mutator/PairMutators.java",
        "        Mutator.in(LOG, \"line/log-extra-key\"",
        NEW_MUTATOR + "        Mutator.in(LOG, \"line/log-extra-key\"");
    copy.add(EXAMPLES + "line/log-recipe/i_recipe.txt", BROKEN);
    copy.add(EXAMPLES + "line/log-recipe/y_recipes.txt", KEPT);
    copy.build();
    int byHand = 6;

    Set<String> derived = copy.derive();

    assertThat(derived).hasSizeLessThanOrEqualTo(MOST - byHand);
    assertThat(copy.run("docs", "--check")).isEmpty();
    assertThat(copy.run("explain", "line/log-recipe")).contains("i_recipe".substring(2));
    assertThat(copy.run("generate", "lines", "-n", "3", "--rule", "line/log-recipe"))
        .matches("(LOG .*MESSAGE=recipe.*\n){3}");
  }

  @Test
  void an_alternative_of_the_grammar() throws Exception {
    Checkout copy = copy();
    copy.replace(
        "src/main/antlr4/dev/ptipc/grammar/PtLexer.g4",
        "PROTOCOL : SP ( 'socks4' | 'socks5' )",
        "PROTOCOL : SP ( 'socks4' | 'socks5' | 'recipe' )");
    copy.build();
    Set<String> derived = copy.derive();
    copy.build();
    derived.addAll(copy.derive());

    assertThat(derived).contains(JAVA + "automaton/LineTable.java").hasSizeLessThanOrEqualTo(MOST);
    assertThat(copy.run("docs", "--check")).isEmpty();
    assertThat(copy.run("generate", "lines", "-n", "1")).isNotEmpty();
  }

  /** The example is one of those that show what the note on others does not say. */
  @Test
  void an_option_of_a_name_and_a_text() throws Exception {
    Checkout copy = copy();
    copy.replace(
        JAVA + "check/line/LineCheck.java",
        "      if (name != null) {",
        "      if (name != null && !name.bytes().is(\"RECIPE\")) {");
    copy.add(
        EXAMPLES + "line/unknown-option/y_recipe.txt",
        """
        # An option that this version knows.
        out SMETHOD obfs4 198.51.100.1:443 RECIPE:a
        is ok
        """);
    copy.build();

    Set<String> derived = copy.derive();

    assertThat(derived).hasSizeLessThanOrEqualTo(MOST);
    assertThat(copy.run("docs", "--check")).isEmpty();
  }

  @Test
  void an_example() throws Exception {
    Checkout copy = copy();
    copy.add(
        EXAMPLES + "line/log-extra-key/i_recipe.txt",
        """
        # A third key of another name.
        out LOG SEVERITY=notice MESSAGE=a RECIPE=b
        is ok
        warning line/log-extra-key E-06 1:31-37
        """);
    copy.build();

    Set<String> derived = copy.derive();

    assertThat(derived).hasSizeLessThanOrEqualTo(MOST);
    assertThat(copy.run("docs", "--check")).isEmpty();
  }

  private static final String NEW_RULE =
      """
        static final Rule LOG_RECIPE =
            ALL.note(
                "line/log-recipe", List.of("3.3.4-LOG-1"), "LOG of a recipe", "It is one word.");

      """;

  private static final String NEW_CHECK =
      """
          if (message != null && message.bytes().is("recipe")) {
            diagnostics.add(KeyValueRules.LOG_RECIPE.at(message.span(), "`LOG` of a recipe"));
          }
      """;

  private static final String NEW_MUTATOR =
      """
              Mutator.in(LOG, "line/log-recipe", draft -> "LOG SEVERITY=info MESSAGE=recipe"),
      """;

  private static final String BROKEN =
      """
      # The word alone.
      out LOG SEVERITY=notice MESSAGE=recipe
      is ok
      note line/log-recipe 3.3.4-LOG-1 1:29-35
      """;

  private static final String KEPT =
      """
      # Two words.
      out LOG SEVERITY=notice MESSAGE=recipes
      is ok
      """;
}
