package dev.ptipc.docs.html;

import dev.ptipc.docs.diagram.Boxes;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.page.Section;
import dev.ptipc.docs.page.Targets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows rules to people who have not read the grammar: by their text, or else by words. */
final class BoxesInWords implements Boxes {

  private final Grammar grammar;

  BoxesInWords(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public @Nullable String target(String rule) {
    return grammar.find(rule).map(found -> Targets.grammarRule(found, Section.RULES)).orElse(null);
  }

  @Override
  public String text(String rule) {
    return grammar.find(rule).flatMap(GrammarRule::fixedText).orElseGet(() -> words(rule));
  }

  @Override
  public boolean isLiteral(String rule) {
    return grammar.find(rule).flatMap(GrammarRule::fixedText).isPresent();
  }

  /** {@code BREACH_TRANSPORT_NAME} and {@code breachArg} as people say it. */
  static String words(String rule) {
    return rule.replaceAll("([a-z])([A-Z])", "$1 $2")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^breach ", "bad ");
  }
}
