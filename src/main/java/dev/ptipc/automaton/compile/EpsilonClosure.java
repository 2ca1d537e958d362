package dev.ptipc.automaton.compile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/** All places that can be reached without reading anything. Calls of rules are followed inline. */
final class EpsilonClosure {

  private EpsilonClosure() {}

  static Set<Position> of(Collection<Position> start) {
    Set<Position> closure = new LinkedHashSet<>(start);
    Deque<Position> todo = new ArrayDeque<>(start);
    while (!todo.isEmpty()) {
      Position position = todo.remove();
      if (position.state() instanceof RuleStopState) {
        if (position.caller() != null) {
          add(position.caller(), closure, todo);
        }
        continue;
      }
      for (Transition transition : position.state().getTransitions()) {
        follow(position, transition, closure, todo);
      }
    }
    return closure;
  }

  private static void follow(
      Position position, Transition transition, Set<Position> closure, Deque<Position> todo) {
    switch (transition.getSerializationType()) {
      case Transition.EPSILON, Transition.ACTION ->
          add(new Position(transition.target, position.caller()), closure, todo);
      case Transition.RULE ->
          add(
              position.enter(transition.target, ((RuleTransition) transition).followState),
              closure,
              todo);
      case Transition.PREDICATE, Transition.PRECEDENCE ->
          throw new UnsupportedGrammar("a predicate at " + position.state());
      case Transition.WILDCARD -> throw new UnsupportedGrammar("a wildcard at " + position.state());
      default -> {}
    }
  }

  private static void add(Position position, Set<Position> closure, Deque<Position> todo) {
    if (closure.add(position)) {
      todo.add(position);
    }
  }
}
