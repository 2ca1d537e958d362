package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.docs.Example;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSessionTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aSessionHasLinesFindingsAndARole() {
    SessionReport report =
        PtIpc.checkSession(
            bytes("VERSION 1\nSMETHOD obfs4 0.0.0.0:99999\nSMETHODS DONE\n"),
            EnvironmentWriter.server(List.of("obfs4"), "pt", "127.0.0.1:9001").environment());
    assertThat(report.role()).isEqualTo(Role.SERVER);
    assertThat(report.lines().stream().map(line -> line.line().bytes().text()))
        .containsExactly("VERSION 1", "SMETHOD obfs4 0.0.0.0:99999", "SMETHODS DONE");
    assertThat(report.findings().stream().map(Example::expectation))
        .containsExactly(
            "error environment/state-location 3.2.1-STATE-1 env TOR_PT_STATE_LOCATION:1-3",
            "error line/port-out-of-range 3.3.3-SMETHOD-2 2:23-28",
            "note session/went-on 3.3.1-ENV-1 session");
    assertThat(report.isConformant()).isFalse();
    assertThatThrownBy(() -> report.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void warningsAndNotesDoNotBreakTheProtocol() {
    SessionReport report = PtIpc.checkSession(bytes("VERSION 1\r\nX\r\nCMETHODS DONE\r\n"), null);
    assertThat(report.role()).isEqualTo(Role.CLIENT);
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.isConformant()).isTrue();
  }

  @Test
  void nothingIsNoSession() {
    SessionReport report = PtIpc.checkSession(new byte[0], null);
    assertThat(report.role()).isNull();
    assertThat(report.lines()).isEmpty();
    assertThat(report.findings().stream().map(Example::expectation))
        .containsExactly("error session/no-version 3.3.1-VERSION-4 session");
  }

  @Test
  void theLastLineCountsThoughItHasNoEnd() {
    SessionReport report = PtIpc.checkSession(bytes("VERSION 1\nENV-ERROR no"), null);
    assertThat(report.lines()).hasSize(2);
    assertThat(report.findings().stream().map(Example::expectation))
        .containsExactly("error line/no-newline 3.3-STDOUT-1 2:13-13");
  }

  @Test
  void stderrAndTheEndBelongToIt() {
    byte[] refusal = bytes("VERSION-ERROR no-version\n");
    assertThat(PtIpc.checkSession(refusal, bytes("LOG a=b"), "SIGTERM", null).findings().stream())
        .extracting(Example::expectation)
        .containsExactly(
            "warning session/log-on-stderr E-08 err 1:1-4",
            "error session/lived-on 3.3.1-VERSIONERR-4 session");
    assertThat(PtIpc.checkSession(refusal, bytes(""), "itself", null).findings()).isEmpty();
  }
}
