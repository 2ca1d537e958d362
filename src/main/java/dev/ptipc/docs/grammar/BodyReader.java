package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ast.AltAST;
import org.antlr.v4.tool.ast.GrammarAST;

/** Turns the tree that the ANTLR tool makes of a rule into an expression. */
final class BodyReader {

  private BodyReader() {}

  static Expression read(GrammarAST node) {
    return switch (node.getType()) {
      case ANTLRParser.BLOCK, ANTLRParser.SET -> Expression.choice(alternatives(node));
      case ANTLRParser.ALT -> alternative((AltAST) node);
      case ANTLRParser.LEXER_ALT_ACTION -> read(child(node, 0));
      case ANTLRParser.OPTIONAL -> new Expression.Maybe(read(child(node, 0)));
      case ANTLRParser.CLOSURE -> new Expression.Maybe(repeated(read(child(node, 0))));
      case ANTLRParser.POSITIVE_CLOSURE -> repeated(read(child(node, 0)));
      case ANTLRParser.ASSIGN, ANTLRParser.PLUS_ASSIGN ->
          new Expression.Labelled(child(node, 0).getText(), read(child(node, 1)));
      case ANTLRParser.RULE_REF, ANTLRParser.TOKEN_REF -> new Expression.Reference(node.getText());
      case ANTLRParser.STRING_LITERAL ->
          new Expression.Literal(CharacterSets.literal(node.getText()));
      case ANTLRParser.LEXER_CHAR_SET ->
          new Expression.Characters(false, CharacterSets.items(node.getText()));
      case ANTLRParser.NOT -> negated(read(child(node, 0)));
      case ANTLRParser.EPSILON -> Expression.nothing();
      default ->
          throw new IllegalArgumentException("the grammar has `" + node.getText() + "` in a rule");
    };
  }

  private static Expression repeated(Expression body) {
    return new Expression.Repeated(body, Expression.nothing());
  }

  private static Expression negated(Expression set) {
    if (set instanceof Expression.Characters characters) {
      return new Expression.Characters(!characters.negated(), characters.items());
    }
    throw new IllegalArgumentException("the grammar negates something that is no set");
  }

  private static List<Expression> alternatives(GrammarAST block) {
    List<Expression> alternatives = new ArrayList<>();
    for (int i = 0; i < block.getChildCount(); i++) {
      alternatives.add(read(child(block, i)));
    }
    return alternatives;
  }

  private static Expression alternative(AltAST node) {
    List<Expression> parts = new ArrayList<>();
    for (int i = 0; i < node.getChildCount(); i++) {
      if (child(node, i).getType() != ANTLRParser.ELEMENT_OPTIONS) {
        parts.add(read(child(node, i)));
      }
    }
    Expression sequence = Expression.sequence(Folding.fold(parts));
    return node.altLabel == null
        ? sequence
        : new Expression.Labelled(node.altLabel.getText(), sequence);
  }

  private static GrammarAST child(GrammarAST node, int index) {
    return (GrammarAST) node.getChild(index);
  }
}
