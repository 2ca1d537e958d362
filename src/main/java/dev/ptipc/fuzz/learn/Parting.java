package dev.ptipc.fuzz.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.learn.Reaction.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way in which a parent's machine departs from the specification's.
 *
 * @param session the shortest that shows it; the last message is the one that they part at
 * @param due what the specification says of that message
 * @param done what the parent does with it
 * @param states of the parent's machine in which it does so where that is not due
 */
public record Parting(List<Keyword> session, Reaction due, Reaction done, List<Integer> states) {

  /** Two states at a time, and a shortest way to them. */
  private record Pair(int specified, int observed) {}

  /** What partings of one kind have in common. */
  private record Key(Keyword keyword, Reaction due, Reaction done) {}

  /** Keeps the lists from changing. */
  public Parting {
    session = List.copyOf(session);
    states = List.copyOf(states);
  }

  /**
   * The message that they part at.
   *
   * @return its keyword
   */
  public Keyword keyword() {
    return session.get(session.size() - 1);
  }

  /** Walks both machines side by side, the shortest sessions first. */
  static List<Parting> between(Machine specified, Machine observed) {
    Map<Key, Parting> partings = new LinkedHashMap<>();
    Map<Pair, List<Keyword>> ways = new LinkedHashMap<>();
    List<Pair> reached = new ArrayList<>();
    Pair start = new Pair(0, 0);
    ways.put(start, List.of());
    reached.add(start);
    for (int i = 0; i < reached.size(); i++) {
      Pair here = reached.get(i);
      for (Keyword keyword : Keyword.values()) {
        Machine.Arrow due = specified.arrow(here.specified(), keyword);
        Machine.Arrow done = observed.arrow(here.observed(), keyword);
        List<Keyword> session = new ArrayList<>(ways.getOrDefault(here, List.of()));
        session.add(keyword);
        if (departs(keyword, due.reaction(), done.reaction())) {
          partings.merge(
              new Key(keyword, due.reaction(), done.reaction()),
              new Parting(session, due.reaction(), done.reaction(), List.of(here.observed())),
              Parting::and);
        }
        Pair next = new Pair(due.next(), done.next());
        boolean bothGoOn = !due.reaction().isLast() && !done.reaction().isLast();
        if (bothGoOn && ways.putIfAbsent(next, session) == null) {
          reached.add(next);
        }
      }
    }
    return List.copyOf(partings.values());
  }

  private Parting and(Parting later) {
    Set<Integer> all = new HashSet<>(states);
    all.addAll(later.states);
    return new Parting(session, due, done, all.stream().sorted().toList());
  }

  /** What a clause forbids a parent may refuse, complain of or ignore, but not take in silence. */
  private static boolean departs(Keyword keyword, Reaction due, Reaction done) {
    return switch (done.kind()) {
      case CRASHES, HANGS -> true;
      case UNHEARD -> false;
      case TAKES -> due.kind() != Kind.TAKES;
      case IGNORES ->
          due.kind() != Kind.BREAKS && (due.kind() != Kind.TAKES || keyword != Keyword.UNKNOWN);
      case COMPLAINS -> due.kind() != Kind.BREAKS;
      case ENDS -> due.kind() != Kind.BREAKS && due.kind() != Kind.ENDS;
      default -> !due.equals(done);
    };
  }
}
