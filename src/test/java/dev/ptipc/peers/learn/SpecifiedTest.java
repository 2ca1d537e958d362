package dev.ptipc.peers.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker's machine, learned by asking it, against the table of the conversation. */
class SpecifiedTest {

  /**
   * What the table does not know, because it is about the one transport, the proxy, the version.
   */
  private static final Set<String> BEYOND_THE_TABLE =
      Set.of(
          "session/version-refused 3.3.1-VERSIONERR-1",
          "session/proxy-unasked 3.3.2-PROXY-3",
          "session/proxy-repeated 3.3.2-PROXY-2",
          "session/proxy-late 3.3.2-PROXY-1",
          "session/proxy-unanswered 3.3.2-PROXY-2",
          "session/repeated-report 3.3.2-CMETHOD-5",
          "session/repeated-report 3.3.3-SMETHOD-6");

  /** A state of the machine, and the phase that the table is in. */
  private record Place(int state, Phase phase) {}

  private static Machine machine(int situation) {
    return Learner.learn(new Specified(Vocabulary.all(1).get(situation)), 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void the_machine_and_the_table_go_the_same_ways(int situation) {
    Machine machine = machine(situation);
    Role role = situation == 2 ? Role.SERVER : Role.CLIENT;
    List<Place> reached = new ArrayList<>(List.of(new Place(0, Phase.NEGOTIATION)));
    for (int i = 0; i < reached.size(); i++) {
      Place here = reached.get(i);
      for (Keyword keyword : Keyword.values()) {
        Machine.Arrow arrow = machine.arrow(here.state(), keyword);
        Conversation.Step step = Conversation.step(here.phase(), keyword);
        String where = situation + " " + here + " " + keyword;
        Kind kind = arrow.reaction().kind();
        boolean otherRole = Family.of(keyword) != null && Family.of(keyword) != role;
        if (otherRole || !Set.of(Turn.FINE, Turn.UNHEARD).contains(step.turn())) {
          assertThat(kind).as(where).isEqualTo(Kind.BREAKS);
        } else if (kind == Kind.BREAKS) {
          assertThat(arrow.reaction().detail()).as(where).isIn(BEYOND_THE_TABLE);
        } else {
          boolean done = step.next() == Phase.RUNNING && here.phase() == Phase.CONFIGURATION;
          assertThat(kind)
              .as(where)
              .isEqualTo(
                  step.next() == Phase.ENDED ? Kind.ENDS : done ? Kind.REGISTERS : Kind.TAKES);
        }
        Place next = new Place(arrow.next(), step.next());
        if (!arrow.reaction().isLast() && !reached.contains(next)) {
          reached.add(next);
        }
      }
    }
  }

  @Test
  void all_that_goes_beyond_the_table_is_asked() {
    Set<String> asked = new TreeSet<>();
    for (int situation = 0; situation < 3; situation++) {
      for (Map<Keyword, Machine.Arrow> state : machine(situation).states()) {
        state.values().forEach(arrow -> asked.add(arrow.reaction().detail()));
      }
    }
    Set<String> missing = new HashSet<>(BEYOND_THE_TABLE);
    missing.removeAll(asked);
    assertThat(missing).isEmpty();
  }
}
