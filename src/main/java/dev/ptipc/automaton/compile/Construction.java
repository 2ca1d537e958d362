package dev.ptipc.automaton.compile;

import dev.ptipc.grammar.PtLexer;
import dev.ptipc.grammar.PtParser;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;

/** All steps in a row. */
final class Construction {

  private Construction() {}

  /** The automaton of the lines that have a message, for running. */
  static ByteClasses shipped() {
    return shipped(new PtLexer(null), new PtParser(null), PtParser.RULE_line);
  }

  static ByteClasses shipped(Lexer lexer, Parser parser, int rule) {
    LexerModes modes = new LexerModes(lexer);
    return ByteClasses.of(Minimisation.forRunning(trimmed(modes, parser, rule)), modes.symbolOf());
  }

  /** The same automaton with its messages told apart. */
  static ByteClasses labelled() {
    return labelled(new PtLexer(null), new PtParser(null), PtParser.RULE_line);
  }

  static ByteClasses labelled(Lexer lexer, Parser parser, int rule) {
    LexerModes modes = new LexerModes(lexer);
    return ByteClasses.of(Minimisation.labelled(trimmed(modes, parser, rule)), modes.symbolOf());
  }

  /** The labelled automaton over bytes, for comparing. */
  static Transducer overBytes(Lexer lexer, Parser parser, int rule) {
    ByteClasses classes = labelled(lexer, parser, rule);
    return classes.folded().overSymbols(classes.classOf());
  }

  private static Transducer trimmed(LexerModes modes, Parser parser, int rule) {
    return Trimming.of(Product.of(modes, new LineRule(parser, rule)));
  }
}
