package dev.ptipc.emit;

import dev.ptipc.report.Resource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.v4.Tool;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ast.GrammarAST;
import org.antlr.v4.tool.ast.GrammarRootAST;

/**
 * What the parser's grammar says of tokens and ANTLR leaves out of what it makes: the labels, and
 * which tokens a rule is made of.
 */
final class GrammarLabels {

  private static final List<String> FILES =
      List.of(
          "dev/ptipc/grammar/PtParser.g4", "imports/ArgsParser.g4", "imports/KeyValueParser.g4");

  private final Map<String, GrammarAST> rules = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /** Those of the grammar in this jar. */
  GrammarLabels() {
    for (String file : FILES) {
      GrammarRootAST root = new Tool().parse(file, new ANTLRStringStream(text(file)));
      for (GrammarAST rule : root.getNodesWithType(ANTLRParser.RULE)) {
        rules.put(rule.getChild(0).getText(), rule);
      }
    }
    // Fields are those of whole messages; an option of SMETHOD has a name of its own.
    for (String message : references("message", ANTLRParser.RULE_REF)) {
      for (GrammarAST label : rule(message).getNodesWithType(ANTLRParser.ASSIGN)) {
        for (String token : tokens((GrammarAST) label.getChild(1))) {
          labels.putIfAbsent(token, label.getChild(0).getText());
        }
      }
    }
  }

  /**
   * The fields of messages.
   *
   * @return by the name of a token the label it has
   */
  Map<String, String> labels() {
    return labels;
  }

  /** The tokens that a rule is made of, however deep. */
  Set<String> tokensOf(String rule) {
    return tokens(rule(rule));
  }

  /** The rules, or the tokens, that a rule names itself. */
  Set<String> references(String rule, int type) {
    Set<String> names = new LinkedHashSet<>();
    for (GrammarAST node : rule(rule).getNodesWithType(type)) {
      if (!isName(node)) {
        names.add(node.getText());
      }
    }
    return names;
  }

  private GrammarAST rule(String name) {
    GrammarAST rule = rules.get(name);
    if (rule == null) {
      throw new IllegalStateException("the grammar has no rule " + name);
    }
    return rule;
  }

  private Set<String> tokens(GrammarAST part) {
    Set<String> tokens = new LinkedHashSet<>();
    part.getNodesWithType(ANTLRParser.TOKEN_REF).forEach(node -> tokens.add(node.getText()));
    for (GrammarAST call : part.getNodesWithType(ANTLRParser.RULE_REF)) {
      if (!isName(call)) {
        tokens.addAll(tokensOf(call.getText()));
      }
    }
    return tokens;
  }

  /** The name of a rule stands in its tree as a reference would. */
  private static boolean isName(GrammarAST node) {
    return node.getParent() != null && node.getParent().getType() == ANTLRParser.RULE;
  }

  private static String text(String file) {
    return Resource.text("/dev/ptipc/g4/" + file);
  }
}
