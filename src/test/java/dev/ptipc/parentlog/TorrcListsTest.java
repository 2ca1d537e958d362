package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that name many bridges, or other files. */
class TorrcListsTest {

  private static final String PLUGIN = "ClientTransportPlugin obfs4 exec /usr/bin/obfs4proxy\n";

  private static List<Long> lines(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(LogFinding::line).toList();
  }

  @Test
  void each_bad_bridge_is_told() {
    Diagnosis diagnosis =
        Diagnosed.of(
            PLUGIN
                + "Bridge obfs4 192.0.2.1:443\n"
                + "Bridge obfs4 192.0.2.2:443 cert=A\n"
                + "Bridge obfs4 192.0.2.3:443\n");
    assertThat(diagnosis.kind()).isEqualTo(Kind.TORRC);
    assertThat(lines(diagnosis)).containsExactly(2L, 4L);
  }

  @Test
  void how_many_more_there_are_is_told() {
    String bridges =
        IntStream.range(0, 130)
            .mapToObj(i -> "Bridge obfs4 192.0.2." + i + ":443\n")
            .collect(Collectors.joining());
    Diagnosis diagnosis = Diagnosed.of(PLUGIN + bridges);
    assertThat(diagnosis.findings()).hasSize(100);
    assertThat(Diagnosed.text(diagnosis)).endsWith(": 100 findings and 30 more, not shown\n");
  }

  @Test
  void bridges_as_people_get_them() {
    String fingerprint = "0123456789ABCDEF0123456789ABCDEF01234567";
    Diagnosis diagnosis =
        Diagnosed.of(
            "obfs4 192.0.2.1:443 "
                + fingerprint
                + " cert=A iat-mode=0\n192.0.2.2:9001 "
                + fingerprint
                + "\nwebtunnel [2001:db8::1]:443 "
                + fingerprint
                + " ver=0.0.1\n");
    assertThat(diagnosis.kind()).isEqualTo(Kind.BRIDGE_LINES);
    assertThat(Diagnosed.rules(diagnosis)).containsExactly("torrc/bridge-arguments");
    assertThat(lines(diagnosis)).containsExactly(3L);
    assertThat(diagnosis.findings().get(0).column()).isEqualTo(1);
    assertThat(diagnosis.findings().get(0).endColumn()).isEqualTo(10);
  }

  @Test
  void other_files_are_named_and_not_read() {
    Diagnosis diagnosis =
        Diagnosed.of("%include /etc/torrc.d/*.conf\nUseBridges 1\nBridge x 192.0.2.1:443\n");
    assertThat(diagnosis.isWrong()).isFalse();
    Answer answer = diagnosis.answers().get(0);
    assertThat(answer.headline())
        .isEqualTo("this torrc goes on in other files, which were not read: /etc/torrc.d/*.conf");
    assertThat(answer.line()).isEqualTo(1);
    assertThat(answer.next().get(0).command()).isEqualTo("ptipc diagnose /etc/torrc.d/*.conf");
  }

  /** What stands there becomes one word of the command. */
  @Test
  void an_include_is_not_obeyed() {
    Diagnosis diagnosis = Diagnosed.of("UseBridges 1\n%include /x;id `y`\n");
    assertThat(diagnosis.answers().get(0).next().get(0).command())
        .isEqualTo("ptipc diagnose '/x;id `y`'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Configuration file for a typical Tor user\n\n#SocksPort 9050\n",
        "  # nothing",
        "SocksPort 9050\nLog notice file /var/log/tor/notices.log\n",
      })
  void a_torrc_without_transports_is_called_one(String torrc) {
    Diagnosis diagnosis = Diagnosed.of(torrc);
    assertThat(diagnosis.kind()).isEqualTo(Kind.TORRC);
    assertThat(diagnosis.isWrong()).isFalse();
    assertThat(Diagnosed.text(diagnosis)).startsWith("this torrc has no settings for transports\n");
  }

  @Test
  void one_that_has_some_is_not() {
    assertThat(Diagnosed.text(Diagnosed.of("SocksPort 9050\n" + PLUGIN)))
        .doesNotContain("has no settings");
    assertThat(Diagnosed.text(Diagnosed.of("SocksPort 9050\n%include /etc/torrc.d/*.conf\n")))
        .doesNotContain("has no settings");
  }
}
