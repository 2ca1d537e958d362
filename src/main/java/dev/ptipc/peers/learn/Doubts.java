package dev.ptipc.peers.learn;

import de.learnlib.oracle.EquivalenceOracle.MealyEquivalenceOracle;
import de.learnlib.oracle.MembershipOracle;
import de.learnlib.query.DefaultQuery;
import dev.ptipc.ast.Keyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.automatalib.automaton.transducer.MealyMachine;
import net.automatalib.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Doubts a hypothesis wherever it is held against the specification: what is told of a parent in
 * the end has been seen.
 */
final class Doubts implements MealyEquivalenceOracle<Keyword, Reaction> {

  private final Machine specified;
  private final MembershipOracle<Keyword, Word<Reaction>> answers;

  Doubts(Machine specified, MembershipOracle<Keyword, Word<Reaction>> answers) {
    this.specified = specified;
    this.answers = answers;
  }

  @Override
  public @Nullable DefaultQuery<Keyword, Word<Reaction>> findCounterExample(
      MealyMachine<?, Keyword, ?, Reaction> hypothesis, Collection<? extends Keyword> inputs) {
    List<DefaultQuery<Keyword, Word<Reaction>>> queries = new ArrayList<>();
    for (ComparedMachines.Step step : ComparedMachines.steps(specified, Machine.of(hypothesis))) {
      queries.add(new DefaultQuery<>(Word.fromList(step.session())));
    }
    answers.processQueries(queries);
    for (DefaultQuery<Keyword, Word<Reaction>> query : queries) {
      if (!hypothesis.computeOutput(query.getInput()).equals(query.getOutput())) {
        return query;
      }
    }
    return null;
  }
}
