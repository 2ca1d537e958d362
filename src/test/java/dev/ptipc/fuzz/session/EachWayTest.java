package dev.ptipc.fuzz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each way to break a clause comes about, and what is said of it is so. */
@Tag("slow")
class EachWayTest {

  /** In one of so many cases, each drawn again some times, nothing else is found if that can be. */
  private static final int CASES = 20;

  @Test
  void comesAboutAndIsAloneWhereItCanBe() {
    List<String> wrong = new ArrayList<>();
    for (Violator violator : Violators.ofEachWay()) {
      String way = violator.clause() + " " + violator.rule().id() + " " + violator.told();
      try {
        if (isEverAlone(violator) != violator.canBeAlone()) {
          wrong.add(way + (violator.canBeAlone() ? " is never alone" : " can be alone"));
        }
      } catch (IllegalStateException e) {
        wrong.add(way + " never comes about: " + e.getMessage());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isEverAlone(Violator violator) {
    SessionGenerator generator = SessionGenerator.breaking(1, List.of(violator));
    for (int number = 1; number <= CASES; number++) {
      if (SessionJudge.isAlone(violator, generator.session(number).findings())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void areToldApart() {
    for (Violator violator : Violators.all()) {
      assertThat(violator.told()).as(violator.clause()).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsLeftOutOfALineTakesOnlyOneThatNobodyMisses() {
    assertThat(new TreeSet<>(Violators.of("3.3-UNKNOWN-1").get(0).told()))
        .containsExactly(
            "`LOG`: keyword that this version does not have",
            "`STATUS`: keyword that this version does not have");
  }
}
