package dev.ptipc.docs;

import dev.ptipc.codec.Field;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds modes of the lexer that nobody calls by a name. The engines ask for it at every line, so
 * that without it the next build could not read any.
 */
final class FieldCheck {

  private FieldCheck() {}

  /**
   * Checks the modes of a grammar.
   *
   * @param grammar of lines
   * @param faults where to tell what is wrong
   */
  static void check(Grammar grammar, List<SourceFault> faults) {
    Set<String> known =
        Stream.of(Field.values()).map(Field::name).collect(Collectors.toCollection(HashSet::new));
    for (GrammarRule rule : grammar.rules()) {
      String mode = rule.mode();
      if (mode != null && known.add(mode)) {
        String what = "the mode `" + mode + "` has no name for people in dev.ptipc.codec.Field";
        faults.add(new SourceFault(rule.file(), rule.line(), what));
      }
    }
  }
}
