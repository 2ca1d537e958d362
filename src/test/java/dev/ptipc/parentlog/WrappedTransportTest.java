package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ptipc wrap} leaves: a report of its own, and tor's log, in which tor started it. */
class WrappedTransportTest {

  private static final String WARN = "Nov 30 07:05:18.000 [warn] ";

  private static String told(String log) {
    return Diagnosed.text(Diagnosed.of(log)).replaceAll("\\s+", " ");
  }

  private static List<String> commands(String log) {
    return Diagnosed.of(log).answers().stream()
        .flatMap(answer -> answer.next().stream())
        .map(advice -> String.valueOf(advice.command()))
        .toList();
  }

  /** tor 0.4.9.11, whose plugin line starts ptipc, and that a transport which ends with 3. */
  @Test
  void advice_is_about_the_transport() {
    String log = String.join("\n", CollectedLogsTest.lines("wrapped-client.log")) + "\n";
    assertThat(told(log))
        .startsWith("/usr/bin/ptipc ended with 3")
        .contains("the exit code is the transport's, but for 2");
    assertThat(commands(log))
        .containsExactly(
            "ptipc diagnose FILE.transcript",
            "ptipc run --torrc /etc/tor/torrc",
            "ptipc diagnose FILE");
  }

  /** ptipc did not come to record anything. */
  @Test
  void where_tor_could_not_start_ptipc() {
    String log = WARN + "Managed proxy at '/opt/ptipc' failed at launch.\n";
    assertThat(Diagnosed.words(Diagnosed.of(log))).containsExactly("cannot-execute");
    assertThat(told(log)).doesNotContain("transcript").doesNotContain("exit code is");
    assertThat(commands(log)).doesNotContain("ptipc run --client NAME -- /opt/ptipc");
  }

  @Test
  void another_program_of_a_name_like_it() {
    String log =
        WARN + "Managed proxy \"/opt/not-ptipc\" having PID 7 terminated with status code 3\n";
    assertThat(commands(log))
        .contains("ptipc run --client NAME -- /opt/not-ptipc")
        .doesNotContain("ptipc diagnose FILE.transcript");
  }

  private static String report() {
    return String.join("\n", CollectedLogsTest.lines("wrap-report.txt")) + "\n";
  }

  private static String rest(String from) {
    return report().substring(report().indexOf(from));
  }

  /** Whole, without a line of stdout, of a transport that writes a log, and in UTF-16. */
  @Test
  void a_report_is_told() {
    String logs =
        """
        stderr | 2026/06/02 13:19:55 [NOTICE]: obfs4proxy - launched
        stdout | CMETHOD obfs4 socks5 127.0.0.1:9
        """;
    for (String each : List.of(report(), rest("error["), rest("exit "), logs + report())) {
      for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        Diagnosis diagnosis = Diagnosed.of(each.getBytes(charset), true);
        assertThat(diagnosis.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(diagnosis.isWrong()).isFalse();
        assertThat(diagnosis.answers()).containsExactly(Unreadable.REPORT);
      }
    }
  }

  @Test
  void a_report_is_not_checked_as_stdout() {
    byte[] report = report().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> NotStdout.of(new ByteArrayInputStream(report)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("a report that ptipc wrote for people, and not what a transport");
  }

  /** With a report in it a file can be something else still. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION 1\nstdout | VERSION 1\n",
        "Nov 30 07:05:18.000 [warn] Managed proxy at '/x' failed at launch.\nstdout | VERSION 1\n",
        "ClientTransportPlugin obfs4 exec /x\nstdout | VERSION 1\n",
        "error[E0308]: mismatched types\n"
      })
  void what_is_no_report(String text) {
    assertThat(Diagnosed.of(text).answers()).doesNotContain(Unreadable.REPORT);
  }
}
