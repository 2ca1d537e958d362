package dev.ptipc.automaton.compile;

import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.RuleStopState;

/** The sentences of the language: a deterministic automaton over the types of tokens. */
final class LineRule {

  /** The symbol for the end of the input; types of tokens begin with 1. */
  static final int END = 0;

  private final Dfa dfa;

  LineRule(Parser parser, int rule) {
    int types = parser.getATN().maxTokenType + 1;
    Position start = new Position(parser.getATN().ruleToStartState[rule], null);
    dfa =
        SubsetConstruction.of(
            List.of(start),
            types,
            (transition, symbol) ->
                transition.matches(
                    symbol == END ? Token.EOF : symbol, Token.MIN_USER_TOKEN_TYPE, types - 1),
            subset ->
                subset.stream()
                        .anyMatch(p -> p.caller() == null && p.state() instanceof RuleStopState)
                    ? 0
                    : Dfa.DEAD);
  }

  static int start() {
    return 0;
  }

  int step(int state, int tokenType) {
    return dfa.step(state, tokenType);
  }

  boolean endsAfter(int state) {
    int end = dfa.step(state, END);
    return end != Dfa.DEAD && dfa.accept()[end] != Dfa.DEAD;
  }
}
