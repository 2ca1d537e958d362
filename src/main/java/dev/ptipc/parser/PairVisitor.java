package dev.ptipc.parser;

import static dev.ptipc.parser.LineVisitor.end;
import static dev.ptipc.parser.LineVisitor.start;

import dev.ptipc.codec.PairCollector;
import dev.ptipc.codec.PairKey;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.grammar.PtParserBaseVisitor;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Tells the tokens of a LOG or STATUS in the order of the line. */
final class PairVisitor extends PtParserBaseVisitor<@Nullable Void> {

  private final PairCollector pairs;

  private PairKey key = PairKey.OTHER;
  private int keyStart;
  private int keyEnd;

  PairVisitor(PairCollector pairs) {
    this.pairs = pairs;
  }

  @Override
  public @Nullable Void visitTerminal(TerminalNode node) {
    Token token = node.getSymbol();
    int start = start(token);
    int end = end(token);
    switch (token.getType()) {
      case PtParser.LOG, PtParser.STATUS -> {}
      case PtParser.SEVERITY_KEY -> key(start, end, PairKey.SEVERITY);
      case PtParser.MESSAGE_KEY -> key(start, end, PairKey.MESSAGE);
      case PtParser.TRANSPORT_KEY -> key(start, end, PairKey.TRANSPORT);
      case PtParser.TYPE_KEY, PtParser.KEY -> key(start, end, PairKey.OTHER);
      case PtParser.BREACH_KEY -> key(start, end, PairKey.BREACH);
      case PtParser.STRING -> pairs.bare(key, keyStart, keyEnd, end);
      case PtParser.QUOTED -> pairs.quoted(key, keyStart, keyEnd, end);
      case PtParser.QUOTED_ESCAPED -> pairs.escaped(key, keyStart, keyEnd, end);
      default -> throw new IllegalStateException("no token of a pair: " + token);
    }
    return null;
  }

  private void key(int start, int end, PairKey which) {
    key = which;
    keyStart = start;
    keyEnd = end;
  }
}
