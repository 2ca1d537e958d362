package dev.ptipc.docs.grammar;

import dev.ptipc.PtIpc;
import dev.ptipc.grammar.EnvironmentLexer;
import java.util.Arrays;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Finds out what an example in the grammar shows. */
public interface Judge {

  /** For the language of lines: what the checker says. */
  Judge LINES = (grammar, rule, text) -> ExampleOutcome.of(PtIpc.parse(text));

  /** For the languages of the variables: whether there is a token of a breach. */
  Judge VARIABLES =
      (grammar, rule, text) -> {
        EnvironmentLexer lexer = new EnvironmentLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.mode(Arrays.asList(EnvironmentLexer.modeNames).indexOf(grammar.modeOf(rule)));
        for (Token token : lexer.getAllTokens()) {
          if (GrammarRule.isBreach(lexer.getVocabulary().getSymbolicName(token.getType()))) {
            return ExampleOutcome.BAD;
          }
        }
        return ExampleOutcome.OK;
      };

  /**
   * Whether the language is that of the specification, so that each of its rules has a clause.
   *
   * @return false for languages of other programs
   */
  default boolean isOfSpecification() {
    return true;
  }

  /**
   * Judges an example.
   *
   * @param grammar that the rule is of
   * @param rule that the example is of
   * @param text the example in its frame
   * @return what it shows
   */
  ExampleOutcome judge(Grammar grammar, GrammarRule rule, String text);
}
