package dev.ptipc.peers.learn;

import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Heard;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.peers.parent.TorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what tor did with each line of a session. */
final class Reactions {

  private Reactions() {}

  /**
   * Reads an outcome.
   *
   * @param outcome of a session of a transport that stays
   * @param lines how many lines the session has
   * @return one a line
   */
  static List<Reaction> of(TorOutcome outcome, int lines) {
    List<Reaction> reactions = new ArrayList<>();
    String state = "";
    int registered = 0;
    for (Heard heard : outcome.heard()) {
      List<Registered> more =
          outcome.registered().subList(registered, registered + heard.registered());
      boolean done = heard.state().equals("Completed") && !state.equals("Completed");
      reactions.add(
          done || !more.isEmpty()
              ? new Reaction(Kind.REGISTERS, names(more))
              : Reaction.of(kind(heard.log())));
      state = heard.state();
      registered += heard.registered();
    }
    Kind ending =
        outcome.crash() != null
            ? Kind.CRASHES
            : outcome.ending() == Ending.KILLED ? Kind.ENDS : Kind.TAKES;
    if (ending != Kind.TAKES && !reactions.isEmpty()) {
      reactions.set(reactions.size() - 1, Reaction.of(ending));
    }
    while (reactions.size() < lines) {
      reactions.add(Reaction.UNHEARD);
    }
    return reactions;
  }

  private static String names(List<Registered> registered) {
    return registered.stream()
        .map(Registered::transport)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Kind kind(List<String> log) {
    if (log.stream().anyMatch(line -> TorWords.isComplaint(line) && !TorWords.isIgnoring(line))) {
      return Kind.COMPLAINS;
    }
    return log.stream().anyMatch(TorWords::isIgnoring) ? Kind.IGNORES : Kind.TAKES;
  }
}
