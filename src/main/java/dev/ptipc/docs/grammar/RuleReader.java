package dev.ptipc.docs.grammar;

import dev.ptipc.docs.SourceFault;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.v4.Tool;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ANTLRMessage;
import org.antlr.v4.tool.ANTLRToolListener;
import org.antlr.v4.tool.ast.GrammarAST;
import org.antlr.v4.tool.ast.GrammarRootAST;
import org.jspecify.annotations.Nullable;

/**
 * Reads a grammar file with the ANTLR tool, but only parses it: once the tool has loaded a grammar,
 * imported rules and folded sets are no longer where they were written.
 */
final class RuleReader {

  private static final String FIRST_MODE = "DEFAULT_MODE";

  private final String file;
  private final String text;
  private final List<SourceFault> faults;
  private final List<GrammarRule> rules = new ArrayList<>();

  private RuleReader(String file, String text, List<SourceFault> faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /**
   * Reads a file.
   *
   * @param file its path from the root of the repository, for faults
   * @param text of the file
   * @param faults where to tell what the tool does not understand
   * @return the rules in the order of the file
   */
  static List<GrammarRule> read(String file, String text, List<SourceFault> faults) {
    RuleReader reader = new RuleReader(file, text, faults);
    Tool tool = new Tool();
    tool.removeListeners();
    tool.addListener(reader.new Errors());
    GrammarRootAST root = tool.parse(file, new ANTLRStringStream(text));
    if (root != null && !root.hasErrors) {
      reader.rules(root);
    }
    return reader.rules;
  }

  private void rules(GrammarRootAST root) {
    boolean lexer = root.grammarType == ANTLRParser.LEXER;
    for (Object child : root.getChildren()) {
      GrammarAST node = (GrammarAST) child;
      if (node.getType() == ANTLRParser.RULES) {
        all(node, root.tokenStream, lexer ? FIRST_MODE : null);
      } else if (node.getType() == ANTLRParser.MODE) {
        all(node, root.tokenStream, node.getChild(0).getText());
      }
    }
  }

  private void all(GrammarAST parent, TokenStream tokens, @Nullable String mode) {
    for (int i = 0; i < parent.getChildCount(); i++) {
      if (parent.getChild(i).getType() == ANTLRParser.RULE) {
        rule((GrammarAST) parent.getChild(i), tokens, mode);
      }
    }
  }

  private void rule(GrammarAST rule, TokenStream tokens, @Nullable String mode) {
    GrammarAST name = (GrammarAST) rule.getChild(0);
    GrammarAST block = (GrammarAST) rule.getFirstChildWithType(ANTLRParser.BLOCK);
    Token end = tokens.get(semicolon(tokens, name.getTokenStartIndex()));
    boolean fragment = rule.getFirstChildWithType(ANTLRParser.RULEMODIFIERS) != null;
    rules.add(
        new GrammarRule(
            name.getText(),
            fragment,
            comment(tokens, name.getTokenStartIndex()),
            BodyReader.read(block),
            text.substring(start(name), ((CommonToken) end).getStopIndex() + 1),
            mode,
            command(block, "type"),
            command(block, "mode"),
            file,
            name.getLine()));
  }

  private static int start(GrammarAST name) {
    return ((CommonToken) name.getToken()).getStartIndex();
  }

  private static int semicolon(TokenStream tokens, int from) {
    int at = from;
    while (tokens.get(at).getType() != ANTLRParser.SEMI) {
      at++;
    }
    return at;
  }

  /** The tool keeps comments beside the tokens; that of a rule is the last before its name. */
  private static DocComment comment(TokenStream tokens, int name) {
    for (int at = name - 1; at >= 0; at--) {
      Token token = tokens.get(at);
      if (token.getText().startsWith("/**")) {
        return DocComment.read(token.getText(), token.getLine());
      }
      if (token.getChannel() == Token.DEFAULT_CHANNEL && !token.getText().equals("fragment")) {
        break;
      }
    }
    return DocComment.NONE;
  }

  /** The argument of a lexer command such as {@code -> mode(END)}. */
  private static @Nullable String command(GrammarAST block, String command) {
    for (GrammarAST call : block.getNodesWithType(ANTLRParser.LEXER_ACTION_CALL)) {
      if (call.getChild(0).getText().equals(command)) {
        return call.getChild(1).getText();
      }
    }
    return null;
  }

  /** What the tool has to say becomes a fault. */
  private final class Errors implements ANTLRToolListener {
    @Override
    public void info(String message) {}

    @Override
    public void error(ANTLRMessage message) {
      faults.add(
          new SourceFault(
              file, Math.max(1, message.line), message.getMessageTemplate(false).render()));
    }

    @Override
    public void warning(ANTLRMessage message) {
      error(message);
    }
  }
}
