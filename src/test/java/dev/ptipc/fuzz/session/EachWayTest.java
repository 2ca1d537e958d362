package dev.ptipc.fuzz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each way to break a clause comes about. */
@Tag("slow")
class EachWayTest {

  @Test
  void comesAbout() {
    List<String> wrong = new ArrayList<>();
    for (Violator violator : Violators.ofEachWay()) {
      String way = violator.clause() + " " + violator.rule().id() + " " + violator.told();
      try {
        SessionGenerator.breaking(1, List.of(violator)).session(1);
      } catch (IllegalStateException e) {
        wrong.add(way + " never comes about: " + e.getMessage());
      }
    }
    assertThat(wrong).isEmpty();
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
