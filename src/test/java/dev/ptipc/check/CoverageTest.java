package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause that lines, sessions or environments can break has a rule, or a reason. */
class CoverageTest {

  private static final Set<String> CITED =
      Catalogue.all().stream().map(Rule::clauses).flatMap(List::stream).collect(Collectors.toSet());

  @Test
  void eachHasEitherARuleOrAReason() {
    for (Clause clause : Clauses.all()) {
      boolean reason = Unchecked.reason(clause.id()).isPresent();
      boolean wanted = clause.showsInTranscripts() && !CITED.contains(clause.id());
      assertThat(reason).as(clause.id()).isEqualTo(wanted);
    }
  }

  @Test
  void theRestWaitsForARunningTransportOrParent() {
    assertThat(
            Clauses.all().stream()
                .filter(clause -> !CITED.contains(clause.id()) && !clause.showsInTranscripts())
                .map(Clause::id))
        .containsExactly(
            "3.3.2-PROXYDONE-2",
            "3.3.2-CMETHOD-4",
            "3.3.2-ORDER-1",
            "3.3.3-SMETHOD-5",
            "3.3.4-LOG-5",
            "3.3.4-LOG-6",
            "3.2.1-STATE-2",
            "3.2.1-STATE-3",
            "3.2.1-STDIN-1",
            "3.2.1-STDIN-2",
            "3.4-SHUT-1",
            "3.5-ARGS-1");
  }
}
