package dev.ptipc.parentlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
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
  void what_a_log_says_again_is_not_more() {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 110; i++) {
      log.append(line("(CMETHOD a-" + i + " socks5 127.0.0.1:1)"));
    }
    String again = line("(CMETHOD a-109 socks5 127.0.0.1:1)").repeat(20);
    long left = Diagnosed.of(log.toString()).left();
    assertThat(left).isGreaterThanOrEqualTo(10);
    assertThat(Diagnosed.of(log + again).left()).isEqualTo(left);
  }

  private static String line(String line) {
    return "Nov 28 09:00:33.000 [info] handle_proxy_line(): Got a line from managed proxy '/usr/bin/wt': "
        + line
        + "\n";
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

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Answer> notKept(Diagnosis diagnosis) {
    return diagnosis.answers().stream()
        .filter(each -> each.headline().contains("has more in it than is read"))
        .toList();
  }

  /** Of so many names it would be wrong to say that one is not among them. */
  @Test
  void more_names_than_are_kept() {
    String plugins = lines(1001, i -> "ClientTransportPlugin t" + i + " socks5 127.0.0.1:1");
    Diagnosis diagnosis = Diagnosed.of(plugins + "Bridge t1000 192.0.2.1:443\n");
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(notKept(diagnosis)).singleElement().returns(1001L, Answer::line);
  }

  @Test
  void as_many_names_as_are_kept() {
    String plugins = lines(1000, i -> "ClientTransportPlugin t" + i + " socks5 127.0.0.1:1");
    Diagnosis diagnosis = Diagnosed.of(plugins.repeat(2) + "Bridge other 192.0.2.1:443\n");
    assertThat(Diagnosed.rules(diagnosis)).containsExactly("torrc/no-plugin");
    assertThat(notKept(diagnosis)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ClientTransportPlugin t exec /bin/t WORD",
        "Bridge t 192.0.2.1:443 k=WORD",
        "ServerTransportListenAddr t WORD",
        "ServerTransportOptions t k=WORD",
        "%include WORD"
      })
  void more_bytes_than_are_kept(String line) {
    String word = "a".repeat(60_000);
    String plugin = "ClientTransportPlugin t socks5 127.0.0.1:1\n";
    Diagnosis four = Diagnosed.of(plugin + (line.replace("WORD", word) + "\n").repeat(4));
    assertThat(notKept(four)).isEmpty();
    Diagnosis five = Diagnosed.of(plugin + (line.replace("WORD", word) + "\n").repeat(5));
    assertThat(notKept(five)).singleElement().returns(6L, Answer::line);
  }

  @Test
  void a_line_that_goes_on_for_ever() {
    String begins = "ClientTransportPlugin t exec /bin/t \\\n";
    String goesOn = "Bridge\\\n".repeat(20_000);
    Diagnosis diagnosis = Diagnosed.of(begins + goesOn + "Bridge\nBridge other 192.0.2.1:443\n");
    assertThat(diagnosis.kind()).isEqualTo(Kind.TORRC);
    assertThat(lines(diagnosis)).containsExactly(20_003L);
    assertThat(notKept(diagnosis)).hasSize(1);
    Diagnosis one = Diagnosed.of("Bridge t 192.0.2.1:443 " + "a".repeat(80_000) + "\n");
    assertThat(notKept(one)).hasSize(1);
  }

  @Test
  void none_is_run_of_a_file_with_more() {
    byte[] torrc = ("ClientTransportPlugin t exec /bin/t " + "a".repeat(80_000)).getBytes(UTF_8);
    assertThatThrownBy(
            () -> TorrcFile.read(new ByteArrayInputStream(torrc), path -> Programs.Fault.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("in line 1 it has more than is read of a torrc");
  }
}
