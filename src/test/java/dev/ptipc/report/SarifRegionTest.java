package dev.ptipc.report;

import static dev.ptipc.report.Reported.latin1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A region's bytes and its columns are two ways to say one thing. */
class SarifRegionTest {

  @Test
  void bytesAndColumnsSelectTheSpanInEveryInput() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    Reported.inputs().forEach((name, file) -> files.put(SarifRules.uri(name), file));
    SarifLog log = SarifLog.of(Reported.inputs(), Framer.DEFAULT_LIMIT);
    List<JsonNode> results = log.results();
    int regions = 0;
    for (int i = 0; i < results.size(); i++) {
      JsonNode result = results.get(i);
      Finding finding = log.findings().get(i);
      boolean isStdout = finding.place().in() == Place.In.STDOUT;
      assertThat(SarifLog.region(result).has("byteOffset")).isEqualTo(isStdout);
      if (isStdout) {
        check(files.get(SarifLog.uri(result)), SarifLog.region(result), finding);
        regions++;
      }
    }
    assertThat(regions).isGreaterThan(200);
  }

  private static void check(byte[] file, JsonNode region, Finding finding) {
    Bytes selected = selected(file, region);
    Span span = finding.diagnostic().span();
    if (span.end() <= finding.text().length()) {
      assertThat(selected).isEqualTo(finding.text().part(span));
    }
    String line = Bytes.of(lines(file).get(region.get("startLine").intValue() - 1)).text();
    assertThat(line.substring(column(region, "startColumn"), column(region, "endColumn")))
        .isEqualTo(selected.text());
  }

  private static int column(JsonNode region, String name) {
    return region.get(name).intValue() - 1;
  }

  private static Bytes selected(byte[] file, JsonNode region) {
    int offset = region.get("byteOffset").intValue();
    return Bytes.of(file).part(offset, offset + region.get("byteLength").intValue());
  }

  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      lines.add(latin1(line));
    }
    return lines;
  }

  /** The region of the only finding of a rule. */
  private static JsonNode region(SarifLog log, String rule) {
    List<JsonNode> results =
        log.results().stream()
            .filter(result -> result.get("ruleId").textValue().equals(rule))
            .toList();
    assertThat(results).hasSize(1);
    return SarifLog.region(results.get(0));
  }

  private static void assertRegion(JsonNode region, int line, int from, int to, int offset) {
    assertThat(region.get("startLine").intValue()).isEqualTo(line);
    assertThat(region.get("startColumn").intValue()).isEqualTo(from);
    assertThat(region.get("endColumn").intValue()).isEqualTo(to);
    assertThat(region.get("byteOffset").intValue()).isEqualTo(offset);
  }

  @Test
  void rawStdoutCountsFromTheStartOfTheFile() throws IOException {
    byte[] file = latin1("VERSION 1\r\nCMETHOD a socks5 127.0.0.1:99999\r\nCMETHODS DONE\r\n");
    JsonNode region = region(SarifLog.of("-", file), "line/port-out-of-range");
    assertRegion(region, 2, 28, 33, 11 + 27);
    assertThat(selected(file, region)).isEqualTo(Bytes.of("99999"));
  }

  @Test
  void whatIsToldWhenAllHasBeenReadHasItsBytesToo() throws IOException {
    byte[] one = latin1("VERSION 1\r\nCMETHODS DONE\n\n");
    assertRegion(region(SarifLog.of("-", one), "line/carriage-return"), 1, 10, 11, 9);
    assertRegion(region(SarifLog.of("-", one), "line/empty"), 3, 1, 1, 25);
    byte[] many = latin1("VERSION 1\n" + "LOG SEVERITY=notice MESSAGE=x\r\n".repeat(9));
    assertRegion(region(SarifLog.of("-", many), "line/carriage-return"), 2, 30, 31, 10 + 29);
  }

  @Test
  void behindAHeaderTheHeaderIsCounted() throws IOException {
    String header = "# ptipc transcript 1\n# note: by hand\n# stdout: 57 bytes\n";
    byte[] file =
        latin1(
            header
                + "VERSION 1\nCMETHOD a socks5 127.0.0.1:99999\nCMETHODS DONE\n"
                + "# stderr: 0 bytes\n");
    JsonNode region = region(SarifLog.of("-", file), "line/port-out-of-range");
    assertRegion(region, 5, 28, 33, header.length() + 10 + 27);
    assertThat(selected(file, region)).isEqualTo(Bytes.of("99999"));
  }

  @Test
  void anEmojiIsTwoColumnsAndFourBytes() throws IOException {
    byte[] file = "CMETHOD \uD83D\uDC08 socks5 127.0.0.1:99999\n".getBytes(StandardCharsets.UTF_8);
    JsonNode region = region(SarifLog.of("-", file), "line/port-out-of-range");
    assertRegion(region, 1, 29, 34, 30);
    assertThat(selected(file, region)).isEqualTo(Bytes.of("99999"));
  }

  @Test
  void bytesThatAreNotUtf8AreAColumnForEachReplacement() throws IOException {
    byte[] file = latin1("CMETHOD \u00FF\u00E2\u0082 socks5 127.0.0.1:99999\n");
    JsonNode region = region(SarifLog.of("-", file), "line/port-out-of-range");
    assertRegion(region, 1, 29, 34, 29);
    assertThat(selected(file, region)).isEqualTo(Bytes.of("99999"));
  }

  @Test
  void anOverLongLineIsMarkedWhereTheLimitIs() throws IOException {
    String log = "LOG SEVERITY=notice MESSAGE=" + "x".repeat(100);
    byte[] file = latin1("VERSION 1\n" + log + "\nCMETHODS DONE\n");
    JsonNode region = region(SarifLog.of("-", file, 64), "source/line-too-long");
    assertThat(region.get("startLine").intValue()).isEqualTo(2);
    assertThat(region.get("startColumn").intValue()).isEqualTo(65);
    assertThat(region.get("byteOffset").intValue()).isEqualTo(10 + 64);
  }

  @Test
  void aLineOfStderrHasTheLineOfTheFile() throws IOException {
    byte[] file =
        latin1(
            "# ptipc transcript 1\n# stdout: 10 bytes\nVERSION 1\n# stderr: 33 bytes\n"
                + "hello\nSTATUS TRANSPORT=a B=\"c\"\nxx");
    JsonNode region = region(SarifLog.of("-", file), "session/log-on-stderr");
    assertThat(region.get("startLine").intValue()).isEqualTo(6);
    assertThat(region.get("endColumn").intValue()).isEqualTo(7);
    assertThat(region.has("byteOffset")).isFalse();
  }

  @Test
  void eachSecondInputBeginsAtNothing() throws IOException {
    byte[] raw = latin1("VERSION 1\nCMETHOD a socks5 127.0.0.1:99999\nCMETHODS DONE\n");
    byte[] headed =
        latin1(
            "# ptipc transcript 1\n# stdout: 57 bytes\n"
                + new String(raw, StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport report = new SarifReport(out, "1", List.of(), null);
    Reported.tell(report, "headed", headed);
    Reported.tell(report, "raw", raw);
    report.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"byteOffset\":77", "\"byteOffset\":37");
  }
}
