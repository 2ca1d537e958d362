package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.peers.learn.Reaction.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The specification's machine and a parent's, given the same sessions as long as both go on. */
final class ComparedMachines {

  /**
   * A message that both are given.
   *
   * @param session the shortest that leads to it; the last message is this one
   * @param due what the specification says of it
   * @param done what the parent does with it
   * @param state of the parent's machine before it
   */
  record Step(List<Keyword> session, Reaction due, Reaction done, int state) {

    Keyword keyword() {
      return session.get(session.size() - 1);
    }

    /** What a clause forbids a parent may refuse, complain of or ignore, but not take. */
    boolean departs() {
      return switch (done.kind()) {
        case CRASHES, HANGS -> true;
        case UNHEARD -> false;
        case TAKES -> due.kind() != Kind.TAKES;
        case IGNORES ->
            due.kind() != Kind.BREAKS && (due.kind() != Kind.TAKES || keyword() != Keyword.UNKNOWN);
        case COMPLAINS -> due.kind() != Kind.BREAKS;
        case ENDS -> due.kind() != Kind.BREAKS && due.kind() != Kind.ENDS;
        default -> !due.equals(done);
      };
    }
  }

  /** A state of each. */
  private record Pair(int specified, int observed) {}

  private ComparedMachines() {}

  /** Each message in each pair of states that can be reached, the shortest sessions first. */
  static List<Step> steps(Machine specified, Machine observed) {
    Map<Pair, List<Keyword>> ways = new LinkedHashMap<>();
    List<Pair> reached = new ArrayList<>();
    Pair start = new Pair(0, 0);
    ways.put(start, List.of());
    reached.add(start);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      Pair here = reached.get(i);
      for (Keyword keyword : Keyword.values()) {
        Machine.Arrow due = specified.arrow(here.specified(), keyword);
        Machine.Arrow done = observed.arrow(here.observed(), keyword);
        List<Keyword> session = new ArrayList<>(ways.getOrDefault(here, List.of()));
        session.add(keyword);
        steps.add(new Step(session, due.reaction(), done.reaction(), here.observed()));
        Pair next = new Pair(due.next(), done.next());
        boolean bothGoOn = !due.reaction().isLast() && !done.reaction().isLast();
        if (bothGoOn && ways.putIfAbsent(next, session) == null) {
          reached.add(next);
        }
      }
    }
    return steps;
  }
}
