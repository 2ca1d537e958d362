package dev.ptipc.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrataTest {
  private static final Pattern ID = Pattern.compile("\\bE-[0-9]+");

  @Test
  void idsRunFromOneToThirtyEight() {
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= 38; number++) {
      expected.add((number < 10 ? "E-0" : "E-") + number);
    }

    assertThat(Errata.all()).extracting(Erratum::id).containsExactlyElementsOf(expected);
  }

  @Test
  void problemAndReadingAreWholeSentences() {
    assertThat(Errata.all())
        .allSatisfy(
            erratum -> {
              assertWhole(erratum.id(), erratum.problem());
              assertWhole(erratum.id(), erratum.reading());
            });
  }

  @Test
  void practiceIsEmptyOrWholeSentences() {
    assertThat(Errata.all())
        .filteredOn(erratum -> !erratum.practice().isEmpty())
        .allSatisfy(erratum -> assertWhole(erratum.id(), erratum.practice()));
  }

  @Test
  void practiceIsUnknownForSlipsOfTheDocuments() {
    assertThat(Errata.all())
        .filteredOn(erratum -> erratum.practice().isEmpty())
        .extracting(Erratum::id)
        .containsExactly("E-31", "E-32", "E-35");
  }

  @Test
  void sectionsAreNumbersOfPtSpecOrNameTheirDocument() {
    assertThat(Errata.all())
        .extracting(Erratum::section)
        .allSatisfy(
            section ->
                assertThat(section)
                    .matches(
                        "3\\.[0-9.]*[0-9](, 3\\.[0-9.]*[0-9])*"
                            + "|appendices A, B|PT 3\\.0 appendix A|control-spec [0-9., ]+"));
  }

  @Test
  void citedErrataExist() {
    List<String> cited = new ArrayList<>();
    for (Erratum erratum : Errata.all()) {
      String text = erratum.problem() + erratum.reading() + erratum.practice();
      ID.matcher(text).results().map(MatchResult::group).forEach(cited::add);
    }

    assertThat(cited).isNotEmpty().allMatch(id -> Errata.find(id).isPresent());
  }

  @Test
  void findReturnsEveryErratumByItsId() {
    assertThat(Errata.all())
        .allSatisfy(erratum -> assertThat(Errata.find(erratum.id())).containsSame(erratum));
  }

  @Test
  void findIsEmptyForAnUnknownId() {
    assertThat(Errata.find("")).isEmpty();
    assertThat(Errata.find("E-1")).isEmpty();
    assertThat(Errata.find("E-00")).isEmpty();
    assertThat(Errata.find("E-39")).isEmpty();
    assertThat(Errata.find("e-01")).isEmpty();
  }

  @Test
  void listCannotBeChanged() {
    assertThatThrownBy(() -> Errata.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertWhole(String id, String text) {
    assertThat(text).as(id).isNotBlank().endsWith(".").doesNotContain("  ", "\n");
  }
}
