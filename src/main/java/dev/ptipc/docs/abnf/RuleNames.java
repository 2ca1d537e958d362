package dev.ptipc.docs.abnf;

import dev.ptipc.docs.grammar.GrammarRule;
import java.util.Locale;
import java.util.Map;

/**
 * Names of rules in ABNF, where case does not count. Words and parts of words are written as in the
 * specification, {@code ErrorMessage}; what is made of them with hyphens, {@code version-error}.
 */
final class RuleNames {

  /** Names that the specification or RFC 3986 has, and one that a parser rule has too. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "DIGIT", "DIGIT",
          "SP", "SP",
          "TEXT_CHARACTER", "ArgChar",
          "ARG_CHARACTER", "PairChar",
          "QUOTED_ESCAPED", "CString",
          "KEY", "OtherKey",
          "IPV4_ADDRESS", "IPv4address",
          "IPV6_ADDRESS", "IPv6address",
          "DEC_OCTET", "dec-octet");

  private RuleNames() {}

  static String of(GrammarRule rule) {
    String known = KNOWN.get(rule.name());
    if (known != null) {
      return known;
    }
    if (rule.isParserRule()) {
      return rule.name().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
    StringBuilder name = new StringBuilder();
    for (String word : rule.name().replace("CHARACTER", "CHAR").split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
