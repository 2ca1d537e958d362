package dev.ptipc.abnf;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that every grammar in ABNF has without writing them (RFC 5234, appendix B.1). */
final class CoreRules {

  private static final Map<String, AbnfRule> RULES = new LinkedHashMap<>();

  static {
    put("ALPHA", range(0x41, 0x5A), range(0x61, 0x7A));
    put("BIT", range('0', '1'));
    put("CHAR", range(0x01, 0x7F));
    put("CR", range(0x0D, 0x0D));
    put("CTL", range(0x00, 0x1F), range(0x7F, 0x7F));
    put("DIGIT", range('0', '9'));
    put("DQUOTE", range(0x22, 0x22));
    put("HEXDIG", range('0', '9'), range('A', 'F'), range('a', 'f'));
    put("HTAB", range(0x09, 0x09));
    put("LF", range(0x0A, 0x0A));
    put("OCTET", range(0x00, 0xFF));
    put("SP", range(0x20, 0x20));
    put("VCHAR", range(0x21, 0x7E));
    put("WSP", range(0x20, 0x20), range(0x09, 0x09));
  }

  private CoreRules() {}

  private static Element range(int first, int last) {
    return new Element.Range(first, last);
  }

  private static void put(String name, Element... elements) {
    Element element = Element.choice(List.of(elements));
    RULES.put(Abnf.key(name), new AbnfRule(name, List.of(), element));
  }

  static AbnfRule get(String name) {
    return requireNonNull(find(name), name);
  }

  static @Nullable AbnfRule find(String name) {
    return RULES.get(Abnf.key(name));
  }
}
