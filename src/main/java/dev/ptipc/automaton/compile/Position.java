package dev.ptipc.automaton.compile;

import org.antlr.v4.runtime.atn.ATNState;
import org.jspecify.annotations.Nullable;

/**
 * A place in ANTLR's network: a state, and where to go on when the rule it belongs to ends. Rules
 * are not recursive, so this is all a regular language needs of a stack.
 *
 * @param state a state of the network
 * @param caller the place behind the call of its rule; null in a rule that nothing called
 */
record Position(ATNState state, @Nullable Position caller) {

  /** The start of a rule that is called from here. */
  Position enter(ATNState start, ATNState follow) {
    Position back = new Position(follow, caller);
    for (Position p = back; p != null; p = p.caller) {
      if (p.state.ruleIndex == start.ruleIndex) {
        throw new UnsupportedGrammar("a rule calls itself: " + start);
      }
    }
    return new Position(start, back);
  }
}
