package dev.ptipc.emit;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.grammar.PtLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.parse.ANTLRParser;
import org.jspecify.annotations.Nullable;

/**
 * A kind of token.
 *
 * @param name in the grammar
 * @param number of its type
 * @param role in the message
 * @param label of the field, where it is one
 * @param form of the value, where it is one
 * @param known the key that it is, where it is one that version 1 gives a meaning
 * @param word the keyword, where it is one of version 1
 * @param rule that it breaks at level error; null for none
 */
record TokenModel(
    String name,
    int number,
    TokenRole role,
    @Nullable String label,
    Form form,
    @Nullable String known,
    @Nullable String word,
    @Nullable String rule) {

  private static final String BREACH = "BREACH_";

  /** The rule of each token that breaks one; that of a key is a warning. */
  private static final Map<String, String> RULES =
      Map.of(
          "BREACH_VERSION", "line/version",
          "BREACH_TRANSPORT_NAME", "line/transport-name",
          "BREACH_PROTOCOL", "line/protocol",
          "BREACH_OPTION", "line/nameless-option",
          "BREACH_ARG_KEY", "line/args-unescaped",
          "BREACH_ARG_VALUE", "line/args-unescaped",
          "BREACH_KEY", "line/key");

  /** The name that the message has in code. */
  String constant() {
    return word == null ? "UNKNOWN" : name;
  }

  /** The label, or else the role. */
  String part() {
    return label == null ? roleName() : label;
  }

  /** The role in small letters. */
  String roleName() {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** The keyword, or the name of the field that it is or begins; null for a token without one. */
  @Nullable String called() {
    return isKind() ? type() : known == null ? label : known.toLowerCase(Locale.ROOT);
  }

  /**
   * How many bytes of the token stand before its value: the SP, the comma or the equals sign where
   * it begins with one.
   */
  int before() {
    return role == TokenRole.KEYWORD || role == TokenRole.OPTION_TEXT || role == TokenRole.ARG_KEY
        ? 0
        : 1;
  }

  String formName() {
    return form.name();
  }

  boolean isKey() {
    return role == TokenRole.KEY;
  }

  int formNumber() {
    return List.of(Form.values()).indexOf(form);
  }

  /** Whether it is the keyword of a message. */
  boolean isKind() {
    return role == TokenRole.KEYWORD;
  }

  /** The rule's name as a constant has it; null for none. */
  @Nullable String ruleConstant() {
    return rule == null ? null : new ParserModel.RuleName(rule, 0).constant();
  }

  /** The keyword, or what reports call any other. */
  String type() {
    return word == null ? "UNKNOWN" : word;
  }

  /** All tokens of the lexer, by number. */
  static List<TokenModel> all(GrammarLabels labels) {
    List<TokenModel> all = new ArrayList<>();
    for (int type = 1; type <= PtLexer.VOCABULARY.getMaxTokenType(); type++) {
      all.add(of(PtLexer.VOCABULARY.getSymbolicName(type), type, labels));
    }
    return all;
  }

  private static TokenModel of(String name, int number, GrammarLabels labels) {
    String twin = name.startsWith(BREACH) ? name.substring(BREACH.length()) : name;
    TokenRole role = role(name, twin, labels);
    String literal = PtLexer.VOCABULARY.getLiteralName(number);
    return new TokenModel(
        name,
        number,
        role,
        role == TokenRole.FIELD ? label(name, twin, labels) : null,
        form(name, role),
        role == TokenRole.KEY && !twin.equals("KEY") ? twin.substring(0, twin.length() - 4) : null,
        role == TokenRole.KEYWORD && literal != null
            ? literal.substring(1, literal.length() - 1)
            : null,
        rule(name));
  }

  private static TokenRole role(String name, String twin, GrammarLabels labels) {
    if (isKeyword(name, labels)) {
      return TokenRole.KEYWORD;
    }
    for (Map.Entry<String, TokenRole> rule :
        Map.of(
                "argKey",
                TokenRole.ARG_KEY,
                "argValue",
                TokenRole.ARG_VALUE,
                "key",
                TokenRole.KEY,
                "value",
                TokenRole.VALUE)
            .entrySet()) {
      Set<String> tokens = labels.tokensOf(rule.getKey());
      if (tokens.contains(name) || tokens.contains(twin)) {
        return rule.getValue();
      }
    }
    if (label(name, twin, labels) != null) {
      return TokenRole.FIELD;
    }
    for (TokenRole role : TokenRole.values()) {
      if (role.name().equals(twin)) {
        return role;
      }
    }
    return TokenRole.NONE;
  }

  /** A message begins with its keyword. */
  private static boolean isKeyword(String name, GrammarLabels labels) {
    for (String message : labels.references("message", ANTLRParser.RULE_REF)) {
      Set<String> tokens = labels.references(message, ANTLRParser.TOKEN_REF);
      if (tokens.iterator().next().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String label(String name, String twin, GrammarLabels labels) {
    String label = labels.labels().get(name);
    return label == null ? labels.labels().get(twin) : label;
  }

  private static Form form(String name, TokenRole role) {
    boolean escaped = name.endsWith("_ESCAPED");
    if (role == TokenRole.ARG_KEY || role == TokenRole.ARG_VALUE) {
      return escaped || name.startsWith(BREACH) ? Form.ARGS : Form.PLAIN;
    }
    if (role != TokenRole.VALUE || !name.contains("QUOTED")) {
      return Form.PLAIN;
    }
    return escaped ? Form.CSTRING : Form.QUOTED;
  }

  private static @Nullable String rule(String name) {
    if (!name.startsWith(BREACH)) {
      return null;
    }
    String id = RULES.get(name);
    Rule rule = id == null ? null : Catalogue.find(id).orElse(null);
    if (rule == null) {
      throw new IllegalStateException("nobody says which rule " + name + " breaks");
    }
    return rule.severity() == Severity.ERROR ? id : null;
  }
}
