package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.peers.parent.ParentCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of a parent in one situation.
 *
 * @param vocabulary the situation
 * @param specified the machine of the specification
 * @param observed the parent's; null when nothing was learned
 * @param sessions how many the parent was given
 * @param depth how many messages beyond each arrow were tried
 * @param unfinished why no more was learned; null when the machine stood every trial
 */
public record Learned(
    Vocabulary vocabulary,
    Machine specified,
    @Nullable Machine observed,
    int sessions,
    int depth,
    @Nullable String unfinished) {

  /**
   * Where the parent departs.
   *
   * @return those with the shortest sessions first
   */
  public List<Divergence> divergences() {
    Machine machine = observed;
    return machine == null ? List.of() : Divergence.between(specified, machine);
  }

  /**
   * A session that shows a divergence.
   *
   * @param divergence one of these
   * @return what the parent is given
   */
  public ParentCase session(Divergence divergence) {
    return vocabulary.session(divergence.session());
  }

  /**
   * A line of sh that shows a divergence again. Where the parent goes on, the session does too, to
   * its end: only then is it clear that the parent took it.
   *
   * @param divergence one of these
   * @return printable ASCII
   */
  public String again(Divergence divergence) {
    List<Keyword> whole = new ArrayList<>(divergence.session());
    if (observed != null && !divergence.done().isLast()) {
      whole.addAll(observed.rest(divergence.session(), vocabulary.role()));
    }
    return vocabulary.session(whole).again();
  }

  /**
   * The same for everybody to read: what makes the parent stop or hang is for its makers first.
   *
   * @return with machines in which such a message leads nowhere and says nothing
   */
  public Learned published() {
    Machine machine = observed;
    return machine == null
        ? this
        : new Learned(vocabulary, specified, machine.published(), sessions, depth, unfinished);
  }
}
