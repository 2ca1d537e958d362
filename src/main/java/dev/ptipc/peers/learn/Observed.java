package dev.ptipc.peers.learn;

import de.learnlib.oracle.MembershipOracle.MealyMembershipOracle;
import de.learnlib.query.Query;
import dev.ptipc.ast.Keyword;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.peers.parent.ParentBench;
import dev.ptipc.peers.parent.ParentBench.Played;
import dev.ptipc.peers.parent.ParentCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import net.automatalib.word.Word;

/** Answers as a real parent does: by playing to it. */
final class Observed implements MealyMembershipOracle<Keyword, Reaction> {

  /** No more is to be learned: time is over, or the parent cannot be asked. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended(String why) {
      super(why, null, false, false);
    }
  }

  private final Vocabulary vocabulary;
  private final ParentBench bench;
  private final IntConsumer progress;
  private int sessions;

  Observed(Vocabulary vocabulary, ParentBench bench, IntConsumer progress) {
    this.vocabulary = vocabulary;
    this.bench = bench;
    this.progress = progress;
  }

  int sessions() {
    return sessions;
  }

  @Override
  public void processQueries(Collection<? extends Query<Keyword, Word<Reaction>>> queries) {
    List<ParentCase> cases = new ArrayList<>();
    for (Query<Keyword, ?> query : queries) {
      cases.add(vocabulary.session(query.getInput().asList()));
    }
    int before = sessions;
    List<Played> all;
    try {
      all = bench.play(cases, count -> progress.accept(before + count));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Ended("interrupted");
    }
    sessions +=
        (int) all.stream().filter(one -> one.outcome() != null || one.hang() != null).count();
    int number = 0;
    for (Query<Keyword, Word<Reaction>> query : queries) {
      Word<Reaction> answer = Word.fromList(reactions(all.get(number++), query.getInput().size()));
      query.answer(answer.suffix(query.getSuffix().size()));
    }
  }

  private static List<Reaction> reactions(Played played, int lines) {
    TorOutcome outcome = played.outcome();
    if (outcome != null && outcome.refusal() == null) {
      return Reactions.of(outcome, lines);
    }
    if (played.hang() == null) {
      throw new Ended(
          outcome != null
              ? "it does not start: " + outcome.refusal()
              : played.failure() != null ? played.failure() : "there was no more time");
    }
    List<Reaction> all = new ArrayList<>(Collections.nCopies(lines, Reaction.TAKES));
    all.set(lines - 1, Reaction.of(Kind.HANGS));
    return all;
  }
}
