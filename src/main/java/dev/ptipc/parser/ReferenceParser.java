package dev.ptipc.parser;

import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.MessageFactory;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.codec.Refusal;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.source.Bytes;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reads a line with ANTLR's parser. The authority: any other engine has to agree with it. */
public final class ReferenceParser implements LineEngine {

  /** Makes a parser. */
  public ReferenceParser() {}

  @Override
  public ParsedLine parse(Bytes line) {
    FieldLexer lexer = new FieldLexer(new ByteStream(line));
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    PtParser parser = new PtParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    // A line is regular and every alternative shows within its own rule: no context is needed.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    PtParser.MessageContext tree;
    try {
      tokens.fill();
      tree = parser.line().message();
    } catch (ParseCancellationException e) {
      return refused(line, lexer);
    }
    MessageFactory factory = new MessageFactory();
    factory.begin(line);
    return factory.parsed(tree.accept(new LineVisitor(factory)));
  }

  /** The parser itself stops only where the line ends too soon, or at an LF inside it. */
  private static ParsedLine refused(Bytes line, FieldLexer lexer) {
    int newline = line.indexOf('\n', 0);
    int offset = newline >= 0 ? Math.min(newline, lexer.offset()) : lexer.offset();
    return new ParsedLine(
        null, List.of(Refusal.explain(line, lexer.field(), lexer.fieldStart(), offset)));
  }
}
