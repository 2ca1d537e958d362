package dev.ptipc.parser;

import dev.ptipc.grammar.PtLexer;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The way of a line through the grammar, for those who want to see it in a diagram. */
public final class RulePath {

  /**
   * An element of a rule that the line went through.
   *
   * @param rule the name of the rule
   * @param element the name of the rule or token that stands there
   * @param occurrence which element of that name it is, from 1, in the order of the rule's text
   */
  public record Step(String rule, String element, int occurrence) {}

  private static final ATN GRAMMAR = PtParser._ATN;

  private RulePath() {}

  /**
   * Follows a line.
   *
   * @param line any bytes, without the LF that ended them
   * @return the steps in the order of the line; of a line that is refused those before the place
   *     where that became clear
   */
  public static List<Step> of(Bytes line) {
    PtParser parser = new PtParser(new CommonTokenStream(new ListTokenSource(tokens(line))));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    Follower follower = new Follower(parser);
    parser.addParseListener(follower);
    try {
      parser.line();
    } catch (ParseCancellationException e) {
      // It is told elsewhere; here the way until then is what counts.
    }
    return List.copyOf(follower.steps.subList(0, follower.length));
  }

  /** All tokens, or those before the place that none fits. */
  private static List<Token> tokens(Bytes line) {
    List<Token> tokens = new ArrayList<>();
    FieldLexer lexer = new FieldLexer(new ByteStream(line));
    try {
      do {
        tokens.add(lexer.nextToken());
      } while (tokens.get(tokens.size() - 1).getType() != Token.EOF);
    } catch (ParseCancellationException e) {
      // As above.
    }
    return tokens;
  }

  /** Hears of every rule and token as it is entered. */
  private static final class Follower implements ParseTreeListener {

    private final PtParser parser;
    private final List<Step> steps = new ArrayList<>();

    /**
     * By state and element: a line with many arguments takes the same few steps again and again.
     */
    private final Map<String, Step> known = new HashMap<>();

    /** Up to the last token: a rule that none of its tokens followed was not gone through. */
    private int length;

    Follower(PtParser parser) {
      this.parser = parser;
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
      if (rule.getParent() != null) {
        step(rule.invokingState, PtParser.ruleNames[rule.getRuleIndex()]);
      }
    }

    @Override
    public void visitTerminal(TerminalNode node) {
      int type = node.getSymbol().getType();
      if (type != Token.EOF) {
        step(parser.getState(), PtLexer.VOCABULARY.getSymbolicName(type));
        length = steps.size();
      }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {}

    @Override
    public void visitErrorNode(ErrorNode node) {}

    private void step(int at, String element) {
      steps.add(known.computeIfAbsent(at + " " + element, it -> made(at, element)));
    }

    private static Step made(int at, String element) {
      ATNState state = GRAMMAR.states.get(at);
      return new Step(PtParser.ruleNames[state.ruleIndex], element, occurrence(state, element));
    }
  }

  /** ANTLR numbers the states of a rule in the order of its text. */
  private static int occurrence(ATNState at, String element) {
    int count = 1;
    for (ATNState state : GRAMMAR.states) {
      if (state != null
          && state.ruleIndex == at.ruleIndex
          && state.stateNumber < at.stateNumber
          && leadsThrough(state, element)) {
        count++;
      }
    }
    return count;
  }

  private static boolean leadsThrough(ATNState state, String element) {
    for (Transition transition : state.getTransitions()) {
      if (transition instanceof RuleTransition call) {
        return PtParser.ruleNames[call.target.ruleIndex].equals(element);
      }
      if (transition.label() != null) {
        for (int type : transition.label().toList()) {
          if (element.equals(PtLexer.VOCABULARY.getSymbolicName(type))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
