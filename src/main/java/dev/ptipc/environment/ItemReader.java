package dev.ptipc.environment;

import dev.ptipc.grammar.EnvironmentLexer;
import dev.ptipc.grammar.EnvironmentParser;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Takes the value of a variable apart, by the grammar. Every value can be taken apart. */
final class ItemReader {

  private ItemReader() {}

  static List<Item> names(Bytes value) {
    return items(value, EnvironmentLexer.DEFAULT_MODE, EnvironmentParser::names);
  }

  static List<Item> versions(Bytes value) {
    return items(value, EnvironmentLexer.VERSIONS, EnvironmentParser::versions);
  }

  static List<Item> bindings(Bytes value) {
    return items(value, EnvironmentLexer.BINDINGS, EnvironmentParser::bindings);
  }

  static List<Item> serverOptions(Bytes value) {
    return items(value, EnvironmentLexer.SERVER_OPTIONS, EnvironmentParser::serverOptions);
  }

  static List<Item> arguments(Bytes text) {
    return items(text, EnvironmentLexer.ARGUMENTS, EnvironmentParser::arguments);
  }

  static Item listener(Bytes value) {
    return whole(value, EnvironmentLexer.LISTENER, EnvironmentParser::listener);
  }

  static Item proxy(Bytes value) {
    return whole(value, EnvironmentLexer.PROXY_URI, EnvironmentParser::proxy);
  }

  private static Item whole(
      Bytes value, int mode, Function<EnvironmentParser, ParserRuleContext> rule) {
    return value.isEmpty() ? new Item(value, Span.at(0), false) : items(value, mode, rule).get(0);
  }

  /** Between two separators, and at both ends, there is an item, if only an empty one. */
  private static List<Item> items(
      Bytes value, int mode, Function<EnvironmentParser, ParserRuleContext> rule) {
    EnvironmentLexer lexer = new EnvironmentLexer(CharStreams.fromString(value.latin1()));
    lexer.mode(mode);
    EnvironmentParser parser = new EnvironmentParser(new CommonTokenStream(lexer));
    List<Token> tokens = new ArrayList<>();
    collect(rule.apply(parser), tokens);
    List<Item> items = new ArrayList<>();
    int start = 0;
    boolean good = false;
    for (Token token : tokens) {
      int type = token.getType();
      if (type == EnvironmentLexer.COMMA
          || type == EnvironmentLexer.SEMICOLON
          || type == Token.EOF) {
        Span span =
            new Span(start, Math.max(start, Math.min(token.getStartIndex(), value.length())));
        items.add(new Item(value.part(span), span, good));
        start = token.getStopIndex() + 1;
        good = false;
      } else {
        good = !EnvironmentLexer.VOCABULARY.getSymbolicName(type).startsWith("BREACH_");
      }
    }
    return items;
  }

  private static void collect(ParserRuleContext tree, List<Token> tokens) {
    for (int i = 0; i < tree.getChildCount(); i++) {
      if (tree.getChild(i) instanceof ParserRuleContext rule) {
        collect(rule, tokens);
      } else {
        tokens.add((Token) tree.getChild(i).getPayload());
      }
    }
  }
}
