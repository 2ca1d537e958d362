package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What obfs4proxy 0.0.14 wrote of itself (-enableLogging) when it was asked to reach a port where
 * nobody listens, twice with a bridge line that it could not use, and one who hung up.
 */
class OwnLogTest {

  private static String log() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OwnLogTest.class.getResourceAsStream("/logs/obfs4proxy.log"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_bridge_that_is_not_reached() throws IOException {
    Diagnosis diagnosis = Diagnosed.of(log());
    assertThat(diagnosis.kind()).isEqualTo(Kind.TRANSPORT_LOG);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("bridge-failed");
    List<Answer> answers = diagnosis.answers();
    assertThat(answers).extracting(Answer::line).containsExactly(5L, 6L);
    assertThat(answers)
        .extracting(Answer::headline)
        .containsExactly(
            "the transport runs, but it does not reach a bridge: outgoing connection failed: dial:"
                + " connect: connection refused",
            "the transport runs, but it cannot use a bridge line: invalid arguments: failed to"
                + " decode cert: illegal base64 data at input byte 4");
    assertThat(answers.get(0).explanation()).startsWith("It says so 2 times.");
  }

  @Test
  void a_healthy_one_runs() throws IOException {
    String healthy =
        log().lines().filter(line -> !line.contains("[ERROR]")).reduce("", (a, b) -> a + b + "\n");
    Diagnosis diagnosis = Diagnosed.of(healthy);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("runs");
    assertThat(diagnosis.isWrong()).isFalse();
  }

  /** Far behind the lines that are all looked at. */
  @Test
  void late_in_a_long_log() throws IOException {
    String line = "2026/11/28 18:14:14 [INFO]: obfs4([scrubbed]:9) - new connection\n";
    Diagnosis diagnosis = Diagnosed.of(line.repeat(2000) + log());
    assertThat(Diagnosed.words(diagnosis)).containsExactly("bridge-failed");
  }

  /** In the words of snowflake-client 2.5.1 (-log) whose broker had a name that nobody has. */
  @Test
  void a_broker_that_is_not_reached() {
    String log =
        "2026/11/30 04:48:04 snowflake-client 2.5.1\n"
            + "2026/11/30 04:48:04 Started SOCKS listener at 127.0.0.1:34531.\n"
            + "2026/11/30 04:48:05 WebRTC: Collecting a new Snowflake. Currently at [0/1]\n"
            + "2026/11/30 04:48:05 WebRTC: Created offer\n".repeat(1000)
            + "2026/11/30 04:48:10 WebRTC: dial tcp: lookup broker.invalid on 127.0.0.1:53: no such"
            + " host  Retrying...\n";
    Diagnosis diagnosis = Diagnosed.of(log);
    assertThat(diagnosis.kind()).isEqualTo(Kind.TRANSPORT_LOG);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("bridge-failed");
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(1004);
    assertThat(diagnosis.answers().get(0).headline())
        .isEqualTo(
            "the transport runs, but it does not reach a bridge: dial tcp: lookup *** on"
                + " 127.0.0.1:53: no such host");
  }
}
