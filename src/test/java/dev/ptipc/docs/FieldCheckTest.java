package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A mode of the lexer has a name for people, before the next build asks for it. */
class FieldCheckTest {

  private static final String ARGS = "src/main/antlr4/imports/ArgsLexer.g4";

  private static List<String> faults(Map<String, String> files) {
    List<SourceFault> faults = new ArrayList<>();
    FieldCheck.check(Grammar.read(files, faults), faults);
    return faults.stream().map(SourceFault::toString).toList();
  }

  @Test
  void all_modes_have_one() {
    assertThat(faults(GrammarFiles.lines())).isEmpty();
  }

  @Test
  void one_without_is_told_once_at_its_first_rule() {
    Map<String, String> files = new TreeMap<>(GrammarFiles.lines());
    String text = files.get(ARGS);
    int rules = text.split("\n").length;
    files.put(ARGS, text + "\nmode RECIPE;\n\nA_RECIPE : 'a' ;\n\nANOTHER_RECIPE : 'b' ;\n");

    assertThat(faults(files))
        .containsExactly(
            ARGS
                + ":"
                + (rules + 4)
                + ": the mode `RECIPE` has no name for people in dev.ptipc.codec.Field");
  }
}
