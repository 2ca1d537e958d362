package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a Bridge line is what tor does not take. */
class BridgeLinesTest {

  private static final String BEGIN =
      "UseBridges 1\nClientTransportPlugin obfs4 exec /usr/bin/obfs4proxy\n";

  private static final String FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567";

  private static final long SECONDS = 60;

  /** What tor does not find in its configuration. */
  private static final Set<String> LATER = Set.of("torrc/bridge-arguments", "torrc/no-plugin");

  @TempDir Path folder;

  record Line(String text, List<String> rules) {

    String torrc() {
      return BEGIN + text + "\n";
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = BridgeLinesTest.class.getResourceAsStream("/logs/bridge-lines.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String each : all.split("\n", -1)) {
        int bar = each.indexOf(" | ");
        if (bar > 0 && !each.startsWith("#")) {
          String text = each.substring(bar + 3).replace("\\n", "\n");
          List<String> rules =
              Arrays.stream(each.substring(0, bar).split(",", -1))
                  .filter(rule -> !rule.equals("-"))
                  .map(rule -> "torrc/" + rule)
                  .toList();
          lines.add(new Line(text.replaceAll("\\bF(?=[ ,8\n]|$)", FINGERPRINT), rules));
        }
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void each_is_told_of(Line line) {
    Diagnosis diagnosis = Diagnosed.of(line.torrc());
    assertThat(diagnosis.kind()).isEqualTo(Kind.TORRC);
    assertThat(Diagnosed.rules(diagnosis)).containsExactlyInAnyOrderElementsOf(line.rules());
    assertThat(diagnosis.isWrong()).isEqualTo(!line.rules().isEmpty());
  }

  /** What stands between two bars is hidden, and no message repeats it. */
  @ParameterizedTest
  @MethodSource("lines")
  void no_address_and_no_fingerprint_is_shown(Line line) {
    Diagnosis diagnosis = Diagnosed.of(line.torrc());
    assertThat(Diagnosed.text(diagnosis) + Diagnosed.json(diagnosis))
        .doesNotContain("51.100", "db8", "89ABCDEF", "89AB CDEF");
  }

  @Tag("peers")
  @ParameterizedTest
  @MethodSource("lines")
  void tor_says_the_same(Line line) throws Exception {
    Path torrc = folder.resolve("torrc");
    String data = "DataDirectory " + Files.createDirectories(folder.resolve("data")) + "\n";
    Files.writeString(torrc, data + line.torrc());
    Process process =
        new ProcessBuilder(Peer.need("tor").toString(), "--verify-config", "-f", torrc.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    boolean refused = line.rules().stream().anyMatch(rule -> !LATER.contains(rule));
    String log = Files.readString(folder.resolve("out"));
    assertThat(process.exitValue() != 0).as(log).isEqualTo(refused);
    Diagnosis diagnosis = Diagnosed.of(log);
    assertThat(diagnosis.isWrong()).as(log).isEqualTo(refused);
    String told = Diagnosed.text(diagnosis) + Diagnosed.json(diagnosis);
    assertThat(told).doesNotContain("51.100", "db8", "89ABCDEF", "89AB CDEF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%include /etc/torrc.d/*.conf",
        "Bridge is not what I have",
        "Bridge obfs4 [2001:db8::1]:443 cert=a"
      })
  void no_bridge_is_missed_where_one_can_be(String line) {
    assertThat(Diagnosed.of(BEGIN + line + "\n").findings()).isEmpty();
  }

  /** A line that may be anything in a file that is no torrc. */
  @Test
  void words_about_a_bridge_are_no_line_of_torrc() {
    Diagnosis diagnosis =
        Diagnosed.of("Nov 28 09:00:33.000 [notice] Bootstrapped 100%: Done\nBridge obfs4\n");
    assertThat(diagnosis.kind()).isEqualTo(Kind.TOR_LOG);
    assertThat(diagnosis.isWrong()).isFalse();
  }

  @Test
  void a_list_of_bridges_needs_no_word_before_each() {
    Diagnosis diagnosis =
        Diagnosed.of(
            "obfs4 198.51.100.9:99999 "
                + FINGERPRINT
                + " cert=a\n198.51.100.9:443 89"
                + FINGERPRINT);
    assertThat(diagnosis.kind()).isEqualTo(Kind.BRIDGE_LINES);
    assertThat(Diagnosed.rules(diagnosis))
        .containsExactly("torrc/bridge-address", "torrc/bridge-fingerprint");
  }

  /** The same with quotes around the value as a whole, which tor takes off. */
  @Test
  void quotes_around_a_value_are_not_its_own() {
    String torrc = "ClientTransportPlugin \"ob-fs4 exec /usr/bin/obfs4proxy\"\n";
    Diagnosis diagnosis = Diagnosed.of(torrc);
    assertThat(Diagnosed.rules(diagnosis)).containsExactly("torrc/name");
    assertThat(diagnosis.findings().get(0).column()).isEqualTo(24);
    assertThat(Diagnosed.rules(Diagnosed.of(torrc.replace("-", "")))).isEmpty();
  }
}
