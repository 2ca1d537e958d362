package dev.ptipc.fuzz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that a checker can cite is broken by something, and nothing else is. */
class ViolatorsTest {

  private static final Set<String> CITED =
      Catalogue.all().stream().flatMap(rule -> rule.clauses().stream()).collect(Collectors.toSet());

  @Test
  void oneForEachClauseOfEachRule() {
    List<String> pairs = new ArrayList<>();
    for (Rule rule : Catalogue.all()) {
      rule.clauses().forEach(clause -> pairs.add(clause + " " + rule.id()));
    }
    assertThat(Violators.all().stream().map(v -> v.clause() + " " + v.rule().id()))
        .containsExactlyInAnyOrderElementsOf(pairs);
  }

  @Test
  void eachClauseHasViolatorsOrAReason() {
    for (Clause clause : Clauses.all()) {
      boolean breakable = CITED.contains(clause.id());
      assertThat(Violators.of(clause.id()).isEmpty()).as(clause.id()).isEqualTo(!breakable);
      if (!breakable) {
        assertThat(Violators.reason(clause)).as(clause.id()).matches("[A-Z].{20,}\\.");
        assertThat(Violators.whyNone(clause.id()))
            .startsWith("no session can break " + clause.id());
      }
    }
  }

  @Test
  void eachSaysWhatItDoes() {
    for (Violator violator : Violators.all()) {
      assertThat(violator.words()).as(violator.clause()).isNotEmpty().doesNotContain("");
    }
  }

  @Test
  void readingsAreErrata() {
    for (Violator violator : Violators.all()) {
      if (violator.reading() != null) {
        assertThat(Errata.find(violator.reading())).as(violator.reading()).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.3.1-FOO | there is no clause `3.3.1-FOO`",
        "E-12      | no rule cites E-12 in place of a clause",
        "3.3.2-proxydone-2 | no session can break 3.3.2-PROXYDONE-2: nothing that a transport"
            + " writes shows it",
        "3.3.2-ORDER-1 | no session can break 3.3.2-ORDER-1: it is a parent that keeps or breaks it"
      })
  void saysWhyThereIsNone(String id, String why) {
    assertThat(Violators.whyNone(id)).isEqualTo(why);
  }
}
