package dev.ptipc.peers.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ptipc.ast.Keyword;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.peers.parent.ParentBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Machines of parents that are made up: what was planted is found, and nothing else. */
class ParentLearningTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Vocabulary CLIENT = Vocabulary.all(1).get(0);

  private static Learned learn(ParentBench.Parent parent, int depth) {
    try (ParentBench bench = new ParentBench(parent, 2, LONG)) {
      return new ParentLearning(bench, depth, words -> {}).learn(CLIENT);
    }
  }

  @Test
  void a_parent_that_follows_the_specification_does_not_part_from_it() {
    Learned learned = learn(new FakeParent.Strict(), 1);
    assertThat(learned.divergences()).isEmpty();
    assertThat(learned.unfinished()).isNull();
    // Before VERSION; after it, with the transport, with its failure, after DONE; at the end.
    assertThat(learned.observed().states()).hasSize(6);
    assertThat(learned.specified().states()).hasSize(6);
  }

  @Test
  void each_planted_fault_is_told_once_with_a_shortest_session() {
    FakeParent parent =
        new FakeParent.Strict() {
          @Override
          String next(String state, Keyword keyword, List<Keyword> before) {
            if (keyword == Keyword.CMETHODS && state.equals(COMPLETED)) {
              return state; // takes a second DONE
            }
            if (keyword == Keyword.STATUS && state.equals(STARTED)) {
              return BROKEN; // wants VERSION first of all
            }
            if (keyword == Keyword.VERSION_ERROR
                && state.equals(ACCEPTING)
                && before.contains(Keyword.CMETHOD)) {
              return state; // goes on
            }
            return super.next(state, keyword, before);
          }

          @Override
          String complaint(String state, Keyword keyword) {
            boolean late = keyword == Keyword.LOG && state.equals(COMPLETED);
            return late ? "WARN what is this?" : "";
          }
        };
    Learned learned = learn(parent, 0);
    assertThat(learned.divergences())
        .extracting(Divergence::session, one -> one.due().kind(), one -> one.done().kind())
        .containsExactlyInAnyOrder(
            tuple(List.of(Keyword.STATUS), Kind.TAKES, Kind.ENDS),
            tuple(
                List.of(Keyword.VERSION, Keyword.CMETHODS, Keyword.LOG),
                Kind.TAKES,
                Kind.COMPLAINS),
            tuple(
                List.of(Keyword.VERSION, Keyword.CMETHODS, Keyword.CMETHODS),
                Kind.BREAKS,
                Kind.TAKES),
            tuple(
                List.of(Keyword.VERSION, Keyword.CMETHOD, Keyword.VERSION_ERROR),
                Kind.BREAKS,
                Kind.TAKES));
  }

  /** A parent with a state that only the third line of a kind shows needs depth. */
  @Test
  void a_state_that_hides_is_found_with_depth() {
    FakeParent parent =
        new FakeParent.Strict() {
          @Override
          String next(String state, Keyword keyword, List<Keyword> before) {
            boolean third = Collections.frequency(before, Keyword.LOG) == 2;
            return third && keyword == Keyword.LOG ? BROKEN : super.next(state, keyword, before);
          }
        };
    assertThat(learn(parent, 0).divergences()).isEmpty();
    assertThat(learn(parent, 2).divergences())
        .singleElement()
        .satisfies(
            divergence ->
                assertThat(divergence.session()).isEqualTo(Collections.nCopies(3, Keyword.LOG)));
  }

  @Test
  void what_crashes_it_is_told_and_not_published() {
    FakeParent parent =
        new FakeParent.Strict() {
          @Override
          String crash(List<Keyword> said) {
            return said.equals(List.of(Keyword.VERSION, Keyword.STATUS)) ? "abort" : null;
          }

          @Override
          String next(String state, Keyword keyword, List<Keyword> before) {
            return keyword == Keyword.STATUS && before.equals(List.of(Keyword.VERSION))
                ? BROKEN
                : super.next(state, keyword, before);
          }
        };
    Learned learned = learn(parent, 0);
    assertThat(learned.divergences())
        .singleElement()
        .satisfies(
            divergence -> {
              assertThat(divergence.session()).containsExactly(Keyword.VERSION, Keyword.STATUS);
              assertThat(divergence.done().isSecret()).isTrue();
            });
    Learned published = learned.published();
    assertThat(published.divergences()).isEmpty();
    assertThat(LearnedText.plain("parent 1", published)).doesNotContain("crash");
    assertThat(LearnedText.plain("parent 1", learned)).contains("crashes (STATUS)", "SECURITY.md");
  }

  @Test
  void when_it_is_stopped_the_last_hypothesis_stays() {
    AtomicInteger sessions = new AtomicInteger();
    List<ParentBench> running = new ArrayList<>();
    FakeParent parent =
        new FakeParent.Strict() {
          @Override
          String next(String state, Keyword keyword, List<Keyword> before) {
            if (sessions.incrementAndGet() == 60) {
              running.get(0).stop();
            }
            return super.next(state, keyword, before);
          }
        };
    try (ParentBench bench = new ParentBench(parent, 1, LONG)) {
      running.add(bench);
      Learned learned = new ParentLearning(bench, 1, words -> {}).learn(CLIENT);
      assertThat(learned.unfinished()).isEqualTo("there was no more time");
      assertThat(learned.observed()).isNotNull();
    }
  }

  @Test
  void a_parent_that_does_now_this_now_that_is_no_machine() {
    AtomicInteger sessions = new AtomicInteger();
    FakeParent parent =
        new FakeParent.Strict() {
          @Override
          String next(String state, Keyword keyword, List<Keyword> before) {
            boolean moody = keyword == Keyword.VERSION && before.isEmpty();
            return moody && sessions.incrementAndGet() % 2 == 0
                ? BROKEN
                : super.next(state, keyword, before);
          }
        };
    assertThat(learn(parent, 1).unfinished()).isEqualTo("it does not do the same twice");
  }

  @Test
  void a_parent_that_cannot_be_played_to_is_told() {
    Learned learned =
        learn(
            session -> {
              throw new java.io.IOException("no more processes");
            },
            0);
    assertThat(learned.observed()).isNull();
    assertThat(learned.unfinished()).contains("no more processes");
    assertThat(LearnedText.plain("parent 1", learned))
        .contains("nothing learned", "no more processes");
  }
}
