package dev.ptipc.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final String SUBJECT_AND_NUMBER = "-[A-Z][A-Z0-9]*-[1-9][0-9]*";
  private static final Pattern ID =
      Pattern.compile("(?:2|3\\.[1-5](?:\\.[1-5])?)" + SUBJECT_AND_NUMBER);
  private static final Pattern ERRATUM_ID = Pattern.compile("\\bE-[0-9]+");

  @Test
  void idsAreUniqueAndWellFormed() {
    assertThat(Clauses.all()).extracting(Clause::id).doesNotHaveDuplicates().allMatch(this::isId);
  }

  @Test
  void eachSectionHasItsNumberOfClauses() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Clause clause : Clauses.all()) {
      counts.merge(clause.section(), 1, Integer::sum);
    }

    assertThat(counts)
        .containsOnly(
            Map.entry("3.3", 7),
            Map.entry("3.3.1", 16),
            Map.entry("3.3.2", 24),
            Map.entry("3.3.3", 20),
            Map.entry("3.3.4", 6),
            Map.entry("3.3.5", 9),
            Map.entry("3.1", 1),
            Map.entry("2", 2),
            Map.entry("3.2.1", 11),
            Map.entry("3.2.2", 3),
            Map.entry("3.2.3", 9),
            Map.entry("3.4", 1),
            Map.entry("3.5", 1));
    assertThat(Clauses.all()).hasSize(110);
  }

  @Test
  void chaptersStandInTheOrderOfASession() {
    assertThat(Clauses.all())
        .extracting(Clause::section)
        .startsWith("3.3")
        .endsWith("3.5")
        .containsSubsequence("3.3", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.1", "3.2.1");
  }

  @Test
  void numbersOfASubjectCountUpFromOne() {
    Map<String, Integer> last = new LinkedHashMap<>();
    for (Clause clause : Clauses.all()) {
      int hyphen = clause.id().lastIndexOf('-');
      int number = Integer.parseInt(clause.id().substring(hyphen + 1));
      int before = last.getOrDefault(clause.id().substring(0, hyphen), 0);

      assertThat(number).as(clause.id()).isEqualTo(before + 1);
      last.put(clause.id().substring(0, hyphen), number);
    }
  }

  @Test
  void idBeginsWithTheSection() {
    assertThat(Clauses.all())
        .allSatisfy(
            clause ->
                assertThat(clause.id())
                    .matches(Pattern.quote(clause.section()) + SUBJECT_AND_NUMBER));
  }

  @Test
  void nowhereStandsAlone() {
    assertThat(Clauses.all())
        .filteredOn(clause -> clause.checkedAt().contains(CheckedAt.NOWHERE))
        .extracting(Clause::id, Clause::checkedAt)
        .containsExactly(
            tuple("3.3.2-PROXYDONE-2", EnumSet.of(CheckedAt.NOWHERE)),
            tuple("3.5-ARGS-1", EnumSet.of(CheckedAt.NOWHERE)));
  }

  @Test
  void everyClauseIsCheckedSomewhereOrNowhere() {
    assertThat(Clauses.all()).allSatisfy(clause -> assertThat(clause.checkedAt()).isNotEmpty());
  }

  @Test
  void textsAreWholeSentencesOnOneLine() {
    assertThat(Clauses.all())
        .allSatisfy(
            clause ->
                assertThat(clause.text())
                    .as(clause.id())
                    .isNotBlank()
                    .endsWith(".")
                    .doesNotContain("  ", "\n"));
  }

  @Test
  void textsAreDistinct() {
    assertThat(Clauses.all()).extracting(Clause::text).doesNotHaveDuplicates();
  }

  @Test
  void citedErrataExist() {
    List<String> cited = new ArrayList<>();
    for (Clause clause : Clauses.all()) {
      ERRATUM_ID.matcher(clause.text()).results().map(MatchResult::group).forEach(cited::add);
    }

    assertThat(cited).isNotEmpty().allMatch(id -> Errata.find(id).isPresent());
  }

  @Test
  void citedClausesExist() {
    List<String> cited = new ArrayList<>();
    for (Clause clause : Clauses.all()) {
      ID.matcher(clause.text()).results().map(MatchResult::group).forEach(cited::add);
    }

    assertThat(cited).isNotEmpty().allMatch(id -> Clauses.find(id).isPresent());
  }

  @Test
  void findReturnsEveryClauseByItsId() {
    assertThat(Clauses.all())
        .allSatisfy(clause -> assertThat(Clauses.find(clause.id())).contains(clause));
  }

  @Test
  void findIsEmptyForAnUnknownId() {
    assertThat(Clauses.find("")).isEmpty();
    assertThat(Clauses.find("3.3.1-VERSION-99")).isEmpty();
    assertThat(Clauses.find("3.3.1-version-1")).isEmpty();
    assertThat(Clauses.find("3.3.1-VERSION")).isEmpty();
    assertThat(Clauses.find("3.3.1-VERSION-1 MUST")).isEmpty();
  }

  @Test
  void findGivesAllPartsOfAClause() {
    Clause clause = Clauses.find("3.3.2-CMETHODERR-2").orElseThrow();

    assertThat(clause.section()).isEqualTo("3.3.2");
    assertThat(clause.level()).isEqualTo(Level.MUST_NOT);
    assertThat(clause.binds()).isEqualTo(Binds.TRANSPORT);
    assertThat(clause.checkedAt()).containsExactly(CheckedAt.ENVIRONMENT, CheckedAt.LIVE);
  }

  @Test
  void catalogueCannotBeChanged() {
    Clause clause = Clauses.all().get(0);

    assertThatThrownBy(() -> Clauses.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> clause.checkedAt().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void clauseKeepsItsOwnCopyInTheOrderOfTheEnum() {
    Set<CheckedAt> given = EnumSet.of(CheckedAt.LIVE, CheckedAt.LINE);
    Clause clause = new Clause("3.3-X-1", "3.3", Level.MUST, Binds.BOTH, given, "Text.");
    given.add(CheckedAt.SESSION);

    assertThat(clause.checkedAt()).containsExactly(CheckedAt.LINE, CheckedAt.LIVE);
  }

  @Test
  void clauseThatIsCheckedNeitherSomewhereNorNowhereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clause("3.3-X-1", "3.3", Level.MUST, Binds.BOTH, Set.of(), "Text."))
        .withMessageContaining("3.3-X-1");
  }

  @Test
  void everyLevelSideAndPlaceIsInUse() {
    assertThat(Clauses.all()).extracting(Clause::level).contains(Level.values());
    assertThat(Clauses.all()).extracting(Clause::binds).contains(Binds.values());
    assertThat(Clauses.all()).flatExtracting(Clause::checkedAt).contains(CheckedAt.values());
  }

  @Test
  void wordsAreThoseOfPeople() {
    assertThat(Level.values())
        .extracting(Level::word)
        .containsExactly("MUST", "MUST NOT", "SHOULD", "MAY", "stated", "advice", "note");
    assertThat(Binds.values())
        .extracting(Binds::word)
        .containsExactly("transport", "parent", "both");
  }

  private boolean isId(String id) {
    return ID.matcher(id).matches();
  }
}
