package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much a transport reports, little is held of it. */
class ReportsTest {

  private static final int LENGTH = 60_000;
  private static final int MOST = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"CMETHOD %s socks5 127.0.0.1:1", "CMETHOD-ERROR %s no"})
  void longNames(String form) {
    Reports reports = new Reports();
    PtIpc ptipc = new PtIpc();
    for (int i = 0; i < 100; i++) {
      CheckedLine line = line(ptipc, form.formatted("a".repeat(LENGTH) + i));
      reports.line(line, Objects.requireNonNull(line.message()));
    }

    assertThat((reports.launched().size() + reports.failures().size()) * LENGTH)
        .isBetween(10 * LENGTH, MOST);
  }

  private static CheckedLine line(PtIpc ptipc, String text) {
    return ptipc.check(Framer.line(Bytes.of(text)));
  }
}
