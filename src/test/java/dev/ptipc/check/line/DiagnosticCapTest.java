package dev.ptipc.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import org.junit.jupiter.api.Test;

class DiagnosticCapTest {

  private static CheckedLine commas(int count) {
    return PtIpc.parse("SMETHOD obfs4 127.0.0.1:443 ARGS:a=b" + ",".repeat(count) + "c=d=");
  }

  /** One pair that is not escaped, and as many empty pairs as there are commas but one. */
  @Test
  void upToTwentyOfARuleAreTold() {
    CheckedLine line = commas(21);
    assertThat(line.diagnostics()).hasSize(21);
    assertThat(line.diagnostics().get(19).message()).isEqualTo("empty pair in `ARGS:`");
  }

  @Test
  void theTwentiethSaysHowManyMoreThereAre() {
    CheckedLine line = commas(1000);
    assertThat(line.diagnostics()).hasSize(21);
    assertThat(line.diagnostics().get(19).message())
        .isEqualTo("empty pair in `ARGS:`, and 979 more of this kind in the line");
    assertThat(line.diagnostics().get(20).rule().id()).isEqualTo("line/args-unescaped");
    assertThat(line.status()).isEqualTo(Status.VIOLATION);
  }
}
