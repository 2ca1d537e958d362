package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.Transition;

/**
 * The words of the language: a deterministic automaton for each lexer mode. Bytes that no mode
 * tells apart are one symbol.
 */
final class LexerModes {

  static final int BYTES = 256;

  private final ATN atn;
  private final String[] names;
  private final List<Dfa> modes = new ArrayList<>();
  private final int[] symbolOf;
  private final int symbols;

  /** By rule the commands behind its arrow. */
  private final List<List<LexerAction>> actions = new ArrayList<>();

  LexerModes(Lexer lexer) {
    this.atn = lexer.getATN();
    this.names = lexer.getModeNames();
    List<Dfa> overBytes = new ArrayList<>();
    for (int mode = 0; mode < names.length; mode++) {
      overBytes.add(construct(mode));
    }
    symbolOf = Numbering.of(BYTES, b -> column(overBytes, b));
    int[] bytes = Numbering.firsts(symbolOf);
    symbols = bytes.length;
    overBytes.forEach(dfa -> modes.add(dfa.overSymbols(bytes)));
    for (int rule = 0; rule < atn.ruleToStartState.length; rule++) {
      actions.add(actions(rule));
    }
  }

  private static List<Integer> column(List<Dfa> overBytes, int b) {
    List<Integer> column = new ArrayList<>();
    for (Dfa dfa : overBytes) {
      for (int[] row : dfa.next()) {
        column.add(row[b]);
      }
    }
    return column;
  }

  private Dfa construct(int mode) {
    Position start = new Position(atn.modeToStartState.get(mode), null);
    Dfa dfa =
        SubsetConstruction.of(
            List.of(start),
            BYTES,
            (transition, b) -> transition.matches(b, 0, Character.MAX_CODE_POINT),
            LexerModes::firstRule);
    if (dfa.accept()[0] != Dfa.DEAD) {
      throw new UnsupportedGrammar("a token of mode " + names[mode] + " can be empty");
    }
    return dfa;
  }

  /** Of several rules that match the same text the one that stands first wins. */
  private static int firstRule(Set<Position> subset) {
    return subset.stream()
        .filter(p -> p.caller() == null && p.state() instanceof RuleStopState)
        .mapToInt(p -> p.state().ruleIndex)
        .min()
        .orElse(Dfa.DEAD);
  }

  /** How many symbols there are. */
  int symbols() {
    return symbols;
  }

  /** By byte its symbol. */
  int[] symbolOf() {
    return symbolOf;
  }

  String name(int mode) {
    return names[mode];
  }

  /** The automaton of a mode over symbols; it accepts the index of a lexer rule. */
  Dfa automaton(int mode) {
    return modes.get(mode);
  }

  /** The type of the token that a rule makes. */
  int tokenType(int rule) {
    for (LexerAction action : actions.get(rule)) {
      if (action instanceof LexerTypeAction type) {
        return type.getType();
      }
    }
    return atn.ruleToTokenType[rule];
  }

  /** The mode in which the text goes on after a rule. */
  int modeAfter(int rule, int mode) {
    int after = mode;
    for (LexerAction action : actions.get(rule)) {
      if (action instanceof LexerModeAction change) {
        after = change.getMode();
      } else if (!(action instanceof LexerTypeAction)) {
        throw new UnsupportedGrammar("the lexer command " + action);
      }
    }
    return after;
  }

  private List<LexerAction> actions(int rule) {
    List<LexerAction> actions = new ArrayList<>();
    for (ATNState state : atn.states) {
      if (state == null || state.ruleIndex != rule) {
        continue;
      }
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof ActionTransition action) {
          actions.add(atn.lexerActions[action.actionIndex]);
        }
      }
    }
    return actions;
  }
}
