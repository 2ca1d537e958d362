package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.spec.CheckedAt;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause that a line can break has a rule that cites it, or stands here with the reason. */
class ClausesWithoutRuleTest {
  /**
   * A clause that no rule cites.
   *
   * @param rules those that find every breach of it, citing a clause that says it more narrowly;
   *     none when a line cannot break it
   */
  private record Uncited(String clause, String why, List<String> rules) {}

  private static final List<Uncited> UNCITED =
      List.of(
          new Uncited(
              "3.3-LINE-1",
              "the sum of what the clauses about keyword, argument and line feed say",
              List.of(
                  "line/bad-keyword",
                  "line/nothing-after-space",
                  "line/missing-operand",
                  "line/spacing",
                  "line/no-newline")),
          new Uncited(
              "3.3.1-VERSIONERR-3",
              "allows any text; that there has to be one is said by VERSIONERR-1 and 3.3-ARGS-1",
              List.of("line/missing-operand", "line/nothing-after-space")),
          new Uncited("3.3.1-ENVERR-2", "no program can tell whether a text helps", List.of()),
          new Uncited("3.3.3-OPT-1", "allows an SMETHOD without options", List.of()),
          new Uncited(
              "3.3.3-ARGS-4",
              "binds the parent; white space and NUL cannot get into ARGS, for they end it",
              List.of("line/nameless-option", "line/spacing", "line/nul")),
          new Uncited("3.3.5-STATUS-4", "allows any value of TRANSPORT", List.of()));

  @Test
  void a_clause_about_lines_has_a_rule_or_a_reason() {
    Set<String> cited = new HashSet<>();
    for (Rule rule : Catalogue.all()) {
      cited.addAll(rule.clauses());
    }

    assertThat(Clauses.all())
        .filteredOn(clause -> clause.checkedAt().contains(CheckedAt.LINE))
        .extracting(Clause::id)
        .filteredOn(id -> !cited.contains(id))
        .containsExactlyElementsOf(UNCITED.stream().map(Uncited::clause).toList());
  }

  @ParameterizedTest
  @FieldSource("UNCITED")
  void the_rules_that_stand_in_are_in_the_catalogue(Uncited uncited) {
    assertThat(uncited.rules()).allMatch(id -> Catalogue.find(id).isPresent());
    assertThat(uncited.why()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ENV-ERROR ?",
        "SMETHOD trebuchet 198.51.100.1:19999",
        "STATUS TRANSPORT=\"no name: 1-2-3\" CONNECT=Success",
      })
  void what_a_clause_allows_is_not_complained_about(String line) {
    assertThat(PtIpc.parse(line).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ARGS:a=b c", "ARGS:a=b\tc", "ARGS:a=\\ c", "ARGS:a=b\u0000c", "ARGS:a=b\u000Bc"})
  void nothing_in_args_is_unfit_for_a_line_of_a_document(String args) {
    CheckedLine checked = PtIpc.parse("SMETHOD x 127.0.0.1:1 " + args);

    assertThat(checked.diagnostics())
        .extracting(diagnostic -> diagnostic.rule().id())
        .containsAnyOf("line/nameless-option", "line/spacing", "line/nul");
  }
}
