package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** tor's log where tor started {@code ptipc wrap}, and that the transport. */
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
}
