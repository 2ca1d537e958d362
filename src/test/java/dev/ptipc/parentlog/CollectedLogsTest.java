package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A log of tor 0.4.9.11, whose transport breaks the protocol, as other programs collect it: what it
 * tells is the same, and its places are those of the file.
 */
class CollectedLogsTest {

  private static final List<String> LINES = lines("broken-client.log");

  private static final String JOURNAL =
      "{\"__CURSOR\":\"s=1;i=2\",\"__REALTIME_TIMESTAMP\":\"1796022000123456\","
          + "\"_BOOT_ID\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f0\",\"PRIORITY\":\"5\",";

  private static final String IDENTIFIED = "\"SYSLOG_IDENTIFIER\":\"Tor\",\"_PID\":\"703\"";

  static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            CollectedLogsTest.class.getResourceAsStream("/logs/" + name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n", -1)).stream().filter(each -> !each.isEmpty()).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What tor gives to syslog: neither the time nor the level. */
  private static String bare(String line) {
    return line.substring(line.indexOf("] ") + 2);
  }

  private static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String codes(String text, String separator) {
    return text.chars().mapToObj(Integer::toString).collect(Collectors.joining(separator));
  }

  private static String collected(String form, String line) {
    String bare = bare(line);
    return switch (form) {
      case "journal" -> JOURNAL + IDENTIFIED + ",\"MESSAGE\":" + json(bare) + "}";
      case "journal, message first" -> "{\"MESSAGE\":" + json(bare) + "," + IDENTIFIED + "}";
      case "journal of systemd 236" ->
          "{ \"_TRANSPORT\" : \"syslog\", \"SYSLOG_IDENTIFIER\" : \"Tor\", \"MESSAGE\" : "
              + json(bare)
              + " }";
      case "journal, bytes" -> JOURNAL + IDENTIFIED + ",\"MESSAGE\":[" + codes(bare, ",") + "]}";
      case "journal of systemd 236, bytes" ->
          "{ \"_COMM\" : \"tor\", \"MESSAGE\" : [ " + codes(bare, ", ") + " ] }";
      case "journal of stdout" -> JOURNAL + IDENTIFIED + ",\"MESSAGE\":" + json(line) + "}";
      case "docker" ->
          "{\"log\":"
              + json(line + "#").replace("#", "\\n")
              + ",\"stream\":\"stdout\",\"time\":\"2026-11-30T07:00:00.123456789Z\"}";
      case "docker with attributes" ->
          "{\"log\":"
              + json(line + "#").replace("#", "\\r\\n")
              + ",\"stream\":\"stdout\",\"attrs\":{\"log\":\"}\",\"a\":[{}]},\"time\":\"2026\"}";
      case "cri" -> "2026-11-30T07:00:00.123456789Z stdout F " + line;
      case "rfc 5424" -> "<29>1 2026-11-30T07:00:00.123456+00:00 bridge1 Tor 703 - - " + bare;
      case "rfc 5424 with data" ->
          "<29>1 2026-11-30T07:00:00.123456+00:00 bridge1 Tor 703 - [meta sequenceId=\"1\"] "
              + bare;
      case "syslog" -> "Nov 30 07:00:00 bridge1 Tor[703]: " + bare;
      case "rfc 3164" -> "<29>Nov 30 07:00:00 bridge1 Tor[703]: " + bare;
      case "logread" -> "Mon Nov 30 07:00:00 2026 daemon.notice Tor[703]: " + bare;
      case "short-full" -> "Mon 2026-11-30 07:00:00 UTC bridge1 Tor[703]: " + bare;
      case "short-unix" -> "1796022000.123456 bridge1 Tor[703]: " + bare;
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static String log(String form) {
    return LINES.stream().map(line -> collected(form, line) + "\n").collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal",
        "journal, message first",
        "journal of systemd 236",
        "journal, bytes",
        "journal of systemd 236, bytes",
        "journal of stdout",
        "docker",
        "docker with attributes",
        "cri",
        "rfc 5424",
        "rfc 5424 with data",
        "syslog",
        "rfc 3164",
        "logread",
        "short-full",
        "short-unix"
      })
  void tells_the_same(String form) {
    Diagnosis plain = Diagnosed.of(String.join("\n", LINES) + "\n");
    Diagnosis diagnosis = Diagnosed.of(log(form));
    assertThat(Diagnosed.words(plain)).containsExactly("broke-protocol", "not-registered");
    assertThat(Diagnosed.text(diagnosis)).isEqualTo(Diagnosed.text(plain));
    assertThat(diagnosis.sentences()).isEqualTo(plain.sentences());
    assertThat(Diagnosed.text(diagnosis)).doesNotContain("198.51.100.7").doesNotContain("bridge1");
    assertThat(shown(diagnosis, log(form))).containsExactly("loud", "localhost");

    // Behind the lines that are all looked at.
    String before = collected(form, "Nov 30 07:00:00.000 [info] nothing") + "\n";
    assertThat(Diagnosed.words(Diagnosed.of(before.repeat(1000) + log(form))))
        .isEqualTo(Diagnosed.words(plain));
  }

  /** What stands in the file where the findings are, numbers taken for the bytes that they are. */
  private static List<String> shown(Diagnosis diagnosis, String log) {
    List<String> shown = new ArrayList<>();
    for (LogFinding each : diagnosis.findings()) {
      String line = log.split("\n", -1)[(int) each.line() - 1];
      String text = line.substring((int) each.column() - 1, (int) each.endColumn() - 1);
      shown.add(
          Character.isDigit(text.charAt(0))
              ? List.of(text.split(", ?", -1)).stream()
                  .filter(code -> !code.isEmpty())
                  .map(code -> Character.toString(Integer.parseInt(code)))
                  .collect(Collectors.joining())
              : text);
    }
    return shown;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sshd|{\"__REALTIME_TIMESTAMP\":\"1796022000123456\",\"SYSLOG_IDENTIFIER\":\"sshd\",\"MESSAGE\":\"Failed password for root\"}",
        "systemd|{\"__REALTIME_TIMESTAMP\":\"1796022000123456\",\"_COMM\":\"systemd\",\"MESSAGE\":\"Started tor.\"}",
        "haproxy|{\"__REALTIME_TIMESTAMP\":\"1796022000123456\",\"MESSAGE\":\"Proxy Client started.\",\"SYSLOG_IDENTIFIER\":\"haproxy\"}",
        "docker|{\"log\":\"listening\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-30T07:00:00Z\"}",
        "rfc 5424|<29>1 2026-11-30T07:00:00Z bridge1 haproxy 1 - - Proxy Client started.",
        "cri|2026-11-30T07:00:00.123456789Z stdout F listening"
      })
  void nothing_is_found_in_other_logs(String program, String line) throws IOException {
    String log = (line + "\n").repeat(3);
    Diagnosis diagnosis = Diagnosed.of(log);
    assertThat(diagnosis.kind()).as(program).isEqualTo(Kind.UNKNOWN);
    assertThat(diagnosis.isWrong()).isFalse();
    Diagnoser reader = new Diagnoser(new Mask(true));
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    reader.feed(bytes, 0, bytes.length);
    reader.finish(null);
    assertThat(reader.isLog()).isTrue();
  }

  /** JSON that ends anywhere, or is none. */
  @Test
  void cut_lines() {
    String line = collected("docker with attributes", LINES.get(3)) + "\n";
    String bytes = collected("journal of systemd 236, bytes", LINES.get(3)) + "\n";
    for (String each : List.of(line, bytes)) {
      IntStream.range(0, each.length())
          .forEach(end -> Diagnosed.of((each.substring(0, end) + "\n").repeat(2)));
    }
    Diagnosis nested = Diagnosed.of("{\"a\":" + "[{\"b\":".repeat(LineScanner.LIMIT / 6) + "\n");
    assertThat(nested.kind()).isEqualTo(Kind.UNKNOWN);
  }

  /** A line of a transport that looks like one of tor's stays a part of what tor wrote. */
  @Test
  void a_message_of_several_lines_is_one() {
    String forged = "Nov 30 07:00:00.000 [warn] Managed proxy at 'x' failed at launch.";
    String log =
        "{\"SYSLOG_IDENTIFIER\":\"Tor\",\"MESSAGE\":\"Managed proxy \\\"y\\\": a\\n"
            + forged
            + "\"}\n";
    assertThat(Diagnosed.words(Diagnosed.of(log))).doesNotContain("cannot-execute");
  }

  /** Docker and the journal take each line of what tor wrote for one of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"docker", "journal of stdout"})
  void a_message_that_is_cut_into_lines(String form) {
    String time = "Nov 30 07:00:00.000 ";
    String forged = time + "[warn] Managed proxy at 'x' failed at launch.";
    String heard =
        time
            + "[info] handle_proxy_line(): Got a line from managed proxy '/y': (LOG"
            + " SEVERITY=warning MESSAGE=\"a\\n"
            + forged
            + "\")";
    String log =
        Stream.of(heard, time + "[warn] Managed proxy \"/y\": a", forged)
            .map(line -> collected(form, line) + "\n")
            .collect(Collectors.joining());
    Diagnosis diagnosis = Diagnosed.of(log);
    assertThat(diagnosis.kind()).isEqualTo(Kind.TOR_LOG);
    assertThat(Diagnosed.words(diagnosis)).doesNotContain("cannot-execute");
  }

  @Test
  void a_byte_order_mark_before_json() {
    String log = "\uFEFF" + collected("docker", LINES.get(14)) + "\n";
    assertThat(Diagnosed.words(Diagnosed.of(log))).containsExactly("broke-protocol");
  }
}
