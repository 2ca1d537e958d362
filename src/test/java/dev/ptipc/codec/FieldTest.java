package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.grammar.PtLexer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {
  @Test
  void fields_are_the_modes_of_the_lexer() {
    List<String> fields = Arrays.stream(Field.values()).map(Enum::name).toList();

    assertThat(fields).containsExactlyInAnyOrder(PtLexer.modeNames);
  }

  @Test
  void what_is_due_fits_into_a_sentence() {
    assertThat(Field.values())
        .extracting(Field::due)
        .allMatch(due -> due.matches("(an? |the |text|an equals sign|`).*") && !due.endsWith("."));
  }
}
