package dev.ptipc.peers.learn;

import de.learnlib.algorithm.ttt.mealy.TTTLearnerMealy;
import de.learnlib.algorithm.ttt.mealy.TTTLearnerMealyBuilder;
import de.learnlib.filter.cache.mealy.MealyCacheOracle;
import de.learnlib.filter.cache.mealy.MealyCaches;
import de.learnlib.oracle.EquivalenceOracle.MealyEquivalenceOracle;
import de.learnlib.oracle.MembershipOracle.MealyMembershipOracle;
import de.learnlib.oracle.equivalence.MealyEQOracleChain;
import de.learnlib.oracle.equivalence.MealyWpMethodEQOracle;
import de.learnlib.query.DefaultQuery;
import dev.ptipc.ast.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import net.automatalib.alphabet.Alphabet;
import net.automatalib.alphabet.impl.Alphabets;
import net.automatalib.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Learns a machine by asking: TTT makes a hypothesis, the Wp method looks for a session in which it
 * is wrong. A machine that answers like the last hypothesis on all these sessions and is another
 * one has more states than that by more than the depth.
 */
final class Learner {

  /** So many sessions are asked at once that those which wait do not hold up the others. */
  private static final int BATCH = 64;

  private static final Alphabet<Keyword> ALPHABET =
      Alphabets.fromCollection(Arrays.asList(Keyword.values()));

  private Learner() {}

  /**
   * Learns the machine of the specification.
   *
   * @param asked answers sessions
   * @param depth how many messages beyond each arrow are tried
   * @return its machine
   */
  static Machine learn(MealyMembershipOracle<Keyword, Reaction> asked, int depth) {
    return learn(asked, depth, null, machine -> {});
  }

  /**
   * Learns.
   *
   * @param asked answers sessions
   * @param depth how many messages beyond each arrow are tried
   * @param specified what the machine will be held against; null for nothing
   * @param hypothesis told each machine that is no longer known to be wrong
   * @return the last of them
   */
  static Machine learn(
      MealyMembershipOracle<Keyword, Reaction> asked,
      int depth,
      @Nullable Machine specified,
      Consumer<Machine> hypothesis) {
    MealyCacheOracle<Keyword, Reaction> answers =
        MealyCaches.createTreeCache(
            ALPHABET, reaction -> reaction.isLast() ? Reaction.UNHEARD : null, asked);
    TTTLearnerMealy<Keyword, Reaction> learner =
        new TTTLearnerMealyBuilder<Keyword, Reaction>()
            .withAlphabet(ALPHABET)
            .withOracle(answers)
            .create();
    List<MealyEquivalenceOracle<Keyword, Reaction>> doubts = new ArrayList<>();
    if (specified != null) {
      doubts.add(new Doubts(specified, answers));
    }
    doubts.add(new MealyWpMethodEQOracle<>(answers, depth, 0, BATCH));
    MealyEQOracleChain<Keyword, Reaction> all = new MealyEQOracleChain<>(doubts);
    learner.startLearning();
    while (true) {
      Machine machine = Machine.of(learner.getHypothesisModel());
      hypothesis.accept(machine);
      @Nullable DefaultQuery<Keyword, Word<Reaction>> wrong =
          all.findCounterExample(learner.getHypothesisModel(), ALPHABET);
      if (wrong == null) {
        return machine;
      }
      learner.refineHypothesis(wrong);
    }
  }
}
