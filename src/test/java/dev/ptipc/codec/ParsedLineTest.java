package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Messages;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedLineTest {
  @Test
  void keeps_its_own_list() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(RefusalRules.EMPTY_LINE.at(Span.at(0), "x"));
    ParsedLine parsed = new ParsedLine(Messages.version(), diagnostics);

    diagnostics.clear();

    assertThat(parsed.diagnostics()).hasSize(1).isUnmodifiable();
  }
}
