package dev.ptipc.peers.learn;

import dev.ptipc.peers.parent.ParentBench;
import dev.ptipc.report.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.automatalib.incremental.ConflictException;
import org.jspecify.annotations.Nullable;

/** Learns the session machine of a real parent. */
public final class ParentLearning {

  /** In process a session costs nothing. */
  private static final int SPECIFIED_DEPTH = 2;

  private final ParentBench bench;
  private final int depth;
  private final Consumer<String> progress;

  /**
   * What is needed for it.
   *
   * @param bench where the parent is
   * @param depth how many messages are tried beyond each arrow of what is believed to be the
   *     parent's machine
   * @param progress told in words how far it has come
   */
  public ParentLearning(ParentBench bench, int depth, Consumer<String> progress) {
    this.bench = bench;
    this.depth = depth;
    this.progress = progress;
  }

  /**
   * Learns the machine of one situation.
   *
   * @param vocabulary the situation
   * @return what was learned until it was stopped or time was over, if it was
   */
  public Learned learn(Vocabulary vocabulary) {
    Machine specified = Learner.learn(new Specified(vocabulary), SPECIFIED_DEPTH);
    List<Machine> machines = new ArrayList<>();
    Observed observed =
        new Observed(vocabulary, bench, count -> progress(vocabulary, machines, count));
    String unfinished = null;
    try {
      Learner.learn(observed, depth, specified, machines::add);
    } catch (Observed.Ended e) {
      unfinished = e.getMessage();
    } catch (ConflictException e) {
      unfinished = "it does not do the same twice";
    }
    @Nullable Machine last = machines.isEmpty() ? null : machines.get(machines.size() - 1);
    return new Learned(vocabulary, specified, last, observed.sessions(), depth, unfinished);
  }

  private void progress(Vocabulary vocabulary, List<Machine> machines, int sessions) {
    int states = machines.isEmpty() ? 1 : machines.get(machines.size() - 1).states().size();
    String done = sessions + " sessions, " + Counted.of(states, "state");
    progress.accept("learning how it treats " + vocabulary.situation() + ": " + done);
  }
}
