package dev.ptipc.parser;

import static dev.ptipc.parser.LineVisitor.end;
import static dev.ptipc.parser.LineVisitor.start;

import dev.ptipc.codec.OptionCollector;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.grammar.PtParserBaseVisitor;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Tells the tokens of SMETHOD's options in the order of the line. */
final class OptionVisitor extends PtParserBaseVisitor<@Nullable Void> {

  private final OptionCollector options;

  OptionVisitor(OptionCollector options) {
    this.options = options;
  }

  @Override
  public @Nullable Void visitTerminal(TerminalNode node) {
    Token token = node.getSymbol();
    int start = start(token);
    int end = end(token);
    switch (token.getType()) {
      case PtParser.ARGS -> options.args(start, end);
      case PtParser.ARG_KEY -> options.argKey(start, end, false);
      case PtParser.ARG_KEY_ESCAPED, PtParser.BREACH_ARG_KEY -> options.argKey(start, end, true);
      case PtParser.ARG_VALUE -> options.argValue(start, end, false);
      case PtParser.ARG_VALUE_ESCAPED, PtParser.BREACH_ARG_VALUE ->
          options.argValue(start, end, true);
      case PtParser.COMMA -> options.comma(start, end);
      case PtParser.OPTION_NAME -> options.optionName(start, end);
      case PtParser.OPTION_TEXT -> options.optionText(start, end);
      case PtParser.BREACH_OPTION -> options.word(start, end);
      default -> throw new IllegalStateException("no token of an option: " + token);
    }
    return null;
  }
}
