package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs of other programs, in which nothing is found. */
class OtherLogsTest {

  /**
   * Of a client and of a bridge with obfs4proxy 0.0.14 in a network of their own, tor 0.4.9.11:
   * both came to a hundred percent. At its start each client says that no bridge is running.
   */
  @ParameterizedTest
  @ValueSource(strings = {"healthy-client.log", "healthy-bridge.log"})
  void a_healthy_tor(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OtherLogsTest.class.getResourceAsStream("/logs/" + name))) {
      String log = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(log).contains("Bootstrapped 100%");
      Diagnosis diagnosis = Diagnosed.of(log);
      assertThat(diagnosis.kind()).isEqualTo(Kind.TOR_LOG);
      assertThat(diagnosis.isWrong()).isFalse();
      assertThat(diagnosis.findings()).isEmpty();
      assertThat(diagnosis.follows()).isEmpty();
      assertThat(Diagnosed.text(diagnosis))
          .containsPattern("nothing( is)? wrong")
          .doesNotContain("no bridge");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nginx|2026/01/01 12:00:00 [error] 123#0: *1 open() \"/x\" failed (2: No such file)",
        "apache|[Sun Nov 01 12:00:00.123 2026] [core:error] [pid 1] AH00126: Invalid URI in"
            + " request",
        "sshd|Nov 28 09:00:33 host sshd[123]: Failed password for root from 192.0.2.1 port 22 ssh2",
        "kernel|[    5.123456] usb 1-1: new high-speed USB device number 2 using xhci_hcd",
        "systemd|Nov 28 09:00:33 host systemd[1]: Started Session 5 of User root.",
        "postgres|2026-01-01 12:00:00.123 UTC [123] ERROR:  relation \"x\" does not exist",
        "python|WARNING:root:something is odd",
        "java|2026-01-01 12:00:00,123 WARN  [main] org.example.App - started slowly",
        "rust|2026-01-01T12:00:00.123Z  WARN hyper::client: connection closed",
        "logcat|11-27 15:02:24.123  1234  1256 W ActivityManager: Slow operation",
        "dockerd|time=\"2026-01-01T12:00:00Z\" level=warning msg=\"proxy stopped\"",
        "haproxy|Nov 28 09:00:33 host haproxy[12]: Proxy Client started.",
      })
  void nothing_is_found(String program, String line) {
    Diagnosis diagnosis = Diagnosed.of((line + "\n").repeat(3));
    assertThat(diagnosis.kind()).as(program).isEqualTo(Kind.UNKNOWN);
    assertThat(diagnosis.isWrong()).isFalse();
    assertThat(Diagnosed.text(diagnosis)).contains("not a log that ptipc knows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty|",
        "1f8b0800|the file is compressed|zcat FILE # ptipc diagnose",
        "fd377a585a00|the file is compressed|xzcat FILE # ptipc diagnose",
        "28b52ffd00|the file is compressed|zstdcat FILE # ptipc diagnose",
        "425a6839|the file is compressed|bzcat FILE # ptipc diagnose",
        "7f454c4602010100|the file is binary: it holds NUL bytes|"
      })
  void what_is_no_text_is_told(String hex, String headline, @Nullable String command) {
    Diagnosis diagnosis = Diagnosed.of(HexFormat.of().parseHex(hex), true);
    assertThat(diagnosis.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(diagnosis.answers()).extracting(Answer::headline).containsExactly(headline);
    assertThat(diagnosis.answers().get(0).next().stream().map(Advice::command).findFirst())
        .isEqualTo(Optional.ofNullable(command).map(each -> each.replace('#', '|')));
  }
}
