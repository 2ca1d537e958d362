package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.compile.Numbered;
import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.automatalib.automaton.transducer.MealyMachine;

/**
 * A session machine: what is done with each message in each state. States are numbered in the order
 * in which they are first reached, the first one is 0.
 *
 * @param states by state the arrow of each message
 */
public record Machine(List<Map<Keyword, Arrow>> states) {

  /**
   * What is done with a message in a state.
   *
   * @param reaction what is done
   * @param next the state after it
   */
  public record Arrow(Reaction reaction, int next) {}

  /** Keeps the lists from changing. */
  public Machine {
    states = states.stream().map(Map::copyOf).toList();
  }

  /** A machine of a library's, as far as it can be reached. */
  static <S> Machine of(MealyMachine<S, Keyword, ?, Reaction> learned) {
    return new Copy<>(learned).machine();
  }

  /** What is done with a message in a state. */
  Arrow arrow(int state, Keyword keyword) {
    Arrow arrow = states.get(state).get(keyword);
    if (arrow == null) {
      throw new IllegalArgumentException("no " + keyword + " in state " + state);
    }
    return arrow;
  }

  /**
   * What of a role has to follow a session until the transports are registered; none if nothing.
   */
  List<Keyword> rest(List<Keyword> session, Role role) {
    int state = 0;
    for (Keyword keyword : session) {
      Arrow arrow = arrow(state, keyword);
      if (arrow.reaction().kind() == Reaction.Kind.REGISTERS) {
        return List.of();
      }
      state = arrow.next();
    }
    Keyword done = role == Role.SERVER ? Keyword.SMETHODS : Keyword.CMETHODS;
    for (List<Keyword> rest : List.of(List.of(done), List.of(Keyword.PROXY, done))) {
      int at = state;
      for (Keyword keyword : rest) {
        if (arrow(at, keyword).reaction().kind() == Reaction.Kind.REGISTERS) {
          return rest;
        }
        at = arrow(at, keyword).next();
      }
    }
    return List.of();
  }

  /** The same without what a parent's makers have to hear of first. */
  Machine published() {
    List<Map<Keyword, Arrow>> open = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      Map<Keyword, Arrow> arrows = new EnumMap<>(Keyword.class);
      for (Keyword keyword : Keyword.values()) {
        Arrow arrow = arrow(state, keyword);
        arrows.put(
            keyword, arrow.reaction().isSecret() ? new Arrow(Reaction.UNHEARD, state) : arrow);
      }
      open.add(arrows);
    }
    return new Machine(open);
  }

  /**
   * The shortest way to each state.
   *
   * @return by state the messages that lead there, empty for the first
   */
  public List<List<Keyword>> ways() {
    Map<Integer, List<Keyword>> ways = new HashMap<>(Map.of(0, List.of()));
    List<Integer> reached = new ArrayList<>(List.of(0));
    for (int i = 0; i < reached.size(); i++) {
      int state = reached.get(i);
      for (Keyword keyword : Keyword.values()) {
        int next = arrow(state, keyword).next();
        if (!ways.containsKey(next)) {
          List<Keyword> way = new ArrayList<>(ways.getOrDefault(state, List.of()));
          way.add(keyword);
          ways.put(next, way);
          reached.add(next);
        }
      }
    }
    return reached.stream().sorted().map(ways::get).toList();
  }

  /** Numbers states as they are reached. */
  private static final class Copy<S> {
    private final MealyMachine<S, Keyword, ?, Reaction> learned;
    private final Numbered<S> reached = new Numbered<>();

    Copy(MealyMachine<S, Keyword, ?, Reaction> learned) {
      this.learned = learned;
    }

    Machine machine() {
      reached.of(learned.getInitialState());
      List<Map<Keyword, Arrow>> states = new ArrayList<>();
      for (int i = 0; i < reached.size(); i++) {
        Map<Keyword, Arrow> arrows = new EnumMap<>(Keyword.class);
        for (Keyword keyword : Keyword.values()) {
          Reaction reaction = learned.getOutput(reached.get(i), keyword);
          int next = reached.of(learned.getSuccessor(reached.get(i), keyword));
          arrows.put(keyword, new Arrow(reaction, next));
        }
        states.add(arrows);
      }
      return new Machine(states);
    }
  }
}
