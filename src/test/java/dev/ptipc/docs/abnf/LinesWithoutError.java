package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.Abnf;
import dev.ptipc.abnf.AbnfReader;
import dev.ptipc.abnf.Element;
import dev.ptipc.automaton.compile.Language;
import dev.ptipc.report.Resource;
import java.util.List;

/** The lines in which the checks find no error, as an automaton (see without-error.abnf). */
final class LinesWithoutError {

  private static final List<String> JUDGED_BY_FIRST =
      List.of("SEVERITY", "IMPLEMENTATION", "VERSION");

  private final Abnf abnf;

  private LinesWithoutError() {
    StringBuilder text = new StringBuilder(Resource.text("/abnf/without-error.abnf"));
    JUDGED_BY_FIRST.forEach(key -> text.append(otherPair(key)));
    abnf = AbnfReader.read(text.toString());
  }

  static Language language() {
    return new LinesWithoutError().construct();
  }

  /** A pair whose key is another: by where it leaves the word. */
  private static String otherPair(String key) {
    StringBuilder rule = new StringBuilder("not-" + key + " = SP (");
    for (int at = 0; at < key.length(); at++) {
      rule.append(at == 0 ? "" : "%s\"" + key.substring(0, at) + "\" [");
      String but = "(%x01-08 / %x0E-1F / %x21-3C / %x3E-" + hex(key.charAt(at) - 1);
      rule.append(but).append(" / %x").append(hex(key.charAt(at) + 1)).append("-7F) *pairchar");
      rule.append(at == 0 ? " / " : "] / ");
    }
    return rule + "%s\"" + key + "\" 1*pairchar) value\n";
  }

  private static String hex(int b) {
    return Integer.toHexString(b);
  }

  private Language construct() {
    Language good = of("line").without(of("bad-keyword").without(of("known")));
    good = good.without(of("bad-octal"));
    // LOG: both keys, and the first severity is one.
    Language logs = of("log-with-severity").and(of("log-with-message")).and(of("log-first-good"));
    good = good.without(of("log").without(logs));
    // STATUS: TRANSPORT and something else, or one TYPE; for a version both parts, not empty.
    Language bare =
        of("status").without(of("status-with-transport")).without(of("status-with-type"));
    good = good.without(bare).without(of("status-of-transport")).without(of("bad-types"));
    Language report = of("version-report");
    Language both = of("with-implementation").and(of("with-version"));
    good = good.without(report.without(both));
    good = good.without(report.and(of("empty-implementation")));
    return good.without(report.and(of("empty-version")));
  }

  private Language of(String rule) {
    return abnf.language(new Element.Reference(rule));
  }
}
