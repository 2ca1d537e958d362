package dev.ptipc.docs.grammar;

import dev.ptipc.grammar.LogLexer;
import dev.ptipc.grammar.LogParser;
import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.grammar.TorrcParser;
import java.util.Arrays;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Judges the examples of a language that is not of the specification: an example is good when what
 * its rule stands for is found in it, and nothing that is a breach.
 */
public final class ParserJudge implements Judge {

  /** For the language of logs. */
  public static final Judge LOGS =
      new ParserJudge(
          LogLexer::new,
          tokens -> {
            LogParser parser = new LogParser(tokens);
            parser.removeErrorListeners();
            return parser.line();
          },
          LogParser.ruleNames);

  /** For the language of torrc. */
  public static final Judge TORRC =
      new ParserJudge(
          TorrcLexer::new,
          tokens -> {
            TorrcParser parser = new TorrcParser(tokens);
            parser.removeErrorListeners();
            return parser.line();
          },
          TorrcParser.ruleNames);

  /** What an example cannot hold as it is. */
  private static final String ESCAPE = "\\u001B";

  private final Function<CharStream, Lexer> lexers;
  private final Function<CommonTokenStream, ParserRuleContext> parser;
  private final String[] rules;

  private ParserJudge(
      Function<CharStream, Lexer> lexers,
      Function<CommonTokenStream, ParserRuleContext> parser,
      String[] rules) {
    this.lexers = lexers;
    this.parser = parser;
    this.rules = rules.clone();
  }

  @Override
  public boolean isOfSpecification() {
    return false;
  }

  @Override
  public ExampleOutcome judge(Grammar grammar, GrammarRule rule, String example) {
    Lexer lexer = lexers.apply(CharStreams.fromString(example.replace(ESCAPE, "\u001B")));
    lexer.removeErrorListeners();
    if (!rule.isParserRule()) {
      lexer.mode(Arrays.asList(lexer.getModeNames()).indexOf(grammar.modeOf(rule)));
    }
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    boolean found = false;
    for (Token token : tokens.getTokens()) {
      String name = String.valueOf(lexer.getVocabulary().getSymbolicName(token.getType()));
      if (GrammarRule.isBreach(name)) {
        return ExampleOutcome.BAD;
      }
      found |= name.equals(rule.name());
    }
    if (rule.isParserRule()) {
      found = holds(parser.apply(tokens), Arrays.asList(rules).indexOf(rule.name()));
    }
    return found ? ExampleOutcome.OK : ExampleOutcome.BAD;
  }

  /** Whether a tree has a piece of a rule in it, read without an error. */
  private static boolean holds(ParserRuleContext tree, int rule) {
    if (tree.getRuleIndex() == rule) {
      return tree.exception == null;
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      if (child instanceof ParserRuleContext inner && holds(inner, rule)) {
        return true;
      }
    }
    return false;
  }
}
