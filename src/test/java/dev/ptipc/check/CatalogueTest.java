package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.line.KeyValueRules;
import dev.ptipc.check.line.LineRules;
import dev.ptipc.codec.DecodingRules;
import dev.ptipc.codec.RefusalRules;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.transcript.TranscriptRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
  private static List<Rule> rules() {
    return Stream.concat(Catalogue.all().stream(), TranscriptRules.all().stream()).toList();
  }

  @Test
  void no_name_and_no_title_is_used_twice() {
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules()).extracting(Rule::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_name_is_a_kind_and_words_in_lower_case(Rule rule) {
    assertThat(rule.id()).matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_for_clauses_that_there_are(Rule rule) {
    assertThat(rule.clauses())
        .doesNotHaveDuplicates()
        .allMatch(id -> Clauses.find(id).isPresent() || Errata.find(id).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_title_is_a_phrase_and_an_explanation_is_sentences(Rule rule) {
    assertThat(rule.title()).matches("([a-z]|[A-Z_-]{3,}\\b).*[^.]").isPrintable().isASCII();
    assertThat(rule.explanation()).matches("([A-Z]|tor ).*\\.").isPrintable().isASCII();
    assertThat(rule.explanation()).doesNotContain("  ");
  }

  @Test
  void a_rule_is_found_by_its_whole_name() {
    for (Rule rule : Catalogue.all()) {
      assertThat(Catalogue.find(rule.id())).containsSame(rule);
    }
    assertThat(Catalogue.find("host")).isEmpty();
    assertThat(Catalogue.find("line/HOST")).isEmpty();
  }

  @Test
  void it_holds_the_rules_of_all_stages_in_the_order_of_the_stages() {
    List<List<Rule>> stages =
        List.of(RefusalRules.all(), DecodingRules.all(), LineRules.all(), KeyValueRules.all());

    assertThat(stages).noneMatch(List::isEmpty);
    assertThat(Catalogue.all())
        .containsSubsequence(stages.stream().flatMap(List::stream).toArray(Rule[]::new));
  }

  @Test
  void the_catalogue_does_not_change() {
    assertThat(Catalogue.all()).isUnmodifiable();
  }
}
