package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.Printer;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lines of real transports with bytes changed, dropped, doubled and put in. */
@Tag("slow")
class MutatedLinesTest {

  private static final int LINES = 200_000;

  private static final long SEED = 20260523;

  private final PtIpc ptIpc = new PtIpc();
  private final LineEngine reference = new ReferenceParser();
  private final LineEngine automaton = new LineAutomaton();
  private final MutatedLines mutated = new MutatedLines(SEED);

  @Test
  void everyLineHasAStatusAndEveryMessageComesBack() {
    Map<Status, Integer> seen = new EnumMap<>(Status.class);
    for (int i = 0; i < LINES; i++) {
      byte[] line = mutated.next();
      CheckedLine checked = ptIpc.check(Line.of(Bytes.of(line)));
      assertThat(automaton.parse(Bytes.of(line))).isEqualTo(reference.parse(Bytes.of(line)));
      seen.merge(checked.status(), 1, Integer::sum);
      for (Diagnostic diagnostic : checked.diagnostics()) {
        assertThat(diagnostic.span().end()).isLessThanOrEqualTo(line.length);
        assertThat(diagnostic.message()).isNotEmpty().matches("[ -~]+");
      }
      Message message = checked.message();
      if (message == null) {
        assertThat(checked.diagnostics()).hasSize(1);
      } else {
        comesBack(message);
      }
    }
    assertThat(seen).containsOnlyKeys(Status.values());
    assertThat(seen.values()).allMatch(count -> count > LINES / 100);
  }

  private void comesBack(Message message) {
    Bytes printed = Printer.print(message);
    Message again = ptIpc.check(Line.of(printed)).message();
    assertThat(again).as(printed.toString()).isNotNull();
    assertThat(Messages.withoutSpans(again)).isEqualTo(Messages.withoutSpans(message));
    assertThat(Printer.print(again)).isEqualTo(printed);
  }
}
