package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJsonTest {
  private static String json(String latin1) throws IOException {
    return json("-", PtIpc.parse(latin1.getBytes(StandardCharsets.ISO_8859_1)), 0);
  }

  private static String json(String file, CheckedLine line, long fileLine) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write(file, line, fileLine);
    json.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What stands between {@code "message":} and {@code ,"diagnostics":}. */
  private static String message(String latin1) throws IOException {
    String json = json(latin1);
    int start = json.indexOf("\"message\":") + "\"message\":".length();
    return json.substring(start, json.indexOf(",\"diagnostics\":"));
  }

  @Test
  void a_line_without_a_complaint() throws IOException {
    assertThat(json("CMETHOD trebuchet socks5 127.0.0.1:19999"))
        .isEqualTo(
            "{\"file\":\"-\",\"line\":1,\"offset\":0,"
                + "\"text\":\"CMETHOD trebuchet socks5 127.0.0.1:19999\",\"status\":\"ok\","
                + "\"message\":{\"type\":\"CMETHOD\",\"transport\":\"trebuchet\","
                + "\"protocol\":\"socks5\",\"endpoint\":{\"host\":\"127.0.0.1\",\"port\":19999}},"
                + "\"diagnostics\":[]}\n");
  }

  @Test
  void a_diagnostic_has_all_its_fields() throws IOException {
    assertThat(json("CMETHOD x socks5 127.0.0.1:0"))
        .contains("\"status\":\"violation\"")
        .endsWith(
            ",\"diagnostics\":[{\"in\":\"stdout\",\"severity\":\"error\","
                + "\"rule\":\"line/port-out-of-range\",\"clause\":\"3.3.2-CMETHOD-2\","
                + "\"line\":1,\"column\":28,\"endColumn\":29,"
                + "\"message\":\"port 0 is not in the range 1 to 65535\",\"help\":null}]}\n");
  }

  @Test
  void a_line_behind_a_header_has_both_numbers() throws IOException {
    Line line = new Line(2, 10, Bytes.of("FOO"), Line.Ending.LF);

    assertThat(json("run.txt", new PtIpc().check(line), 7))
        .isEqualTo(
            "{\"file\":\"run.txt\",\"line\":2,\"fileLine\":7,\"offset\":10,\"text\":\"FOO\","
                + "\"status\":\"unknown\","
                + "\"message\":{\"type\":\"UNKNOWN\",\"keyword\":\"FOO\",\"text\":null},"
                + "\"diagnostics\":[{\"in\":\"stdout\",\"severity\":\"note\","
                + "\"rule\":\"line/unknown-keyword\",\"clause\":\"3.3-UNKNOWN-1\","
                + "\"line\":2,\"column\":1,\"endColumn\":4,\"fileLine\":7,"
                + "\"message\":\"the keyword `FOO` is not known; parents ignore the line\","
                + "\"help\":null}]}\n");
  }

  @Test
  void a_malformed_line_has_text_but_no_message() throws IOException {
    assertThat(json("VERSION"))
        .contains("\"text\":\"VERSION\",\"status\":\"malformed\",\"message\":null,")
        .contains("\"column\":8,\"endColumn\":8,");
    assertThat(json("")).contains("\"text\":\"\",\"status\":\"malformed\",\"message\":null,");
  }

  @Test
  void an_over_long_line_has_neither() throws IOException {
    Line line = new Line(1, 0, Bytes.EMPTY, Line.Ending.TOO_LONG);

    assertThat(json("-", new PtIpc(10).check(line), 0))
        .contains("\"text\":null,\"status\":\"malformed\",\"message\":null,")
        .contains("\"rule\":\"source/line-too-long\",\"clause\":null,")
        .contains("\"column\":11,\"endColumn\":11,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "VERSION 1 | {\"type\":\"VERSION\",\"version\":\"1\"}",
        "VERSION-ERROR no-version | {\"type\":\"VERSION-ERROR\",\"message\":\"no-version\"}",
        "ENV-ERROR a  b | {\"type\":\"ENV-ERROR\",\"message\":\"a  b\"}",
        "PROXY-ERROR \" | {\"type\":\"PROXY-ERROR\",\"message\":\"\\\"\"}",
        "PROXY DONE | {\"type\":\"PROXY\"}",
        "CMETHODS DONE | {\"type\":\"CMETHODS\"}",
        "SMETHODS DONE | {\"type\":\"SMETHODS\"}",
        "CMETHOD x socks4 [::1]:0 | {\"type\":\"CMETHOD\",\"transport\":\"x\",\"protocol\":\"socks4\",\"endpoint\":{\"host\":\"::1\",\"port\":0}}",
        "CMETHOD-ERROR x y z | {\"type\":\"CMETHOD-ERROR\",\"transport\":\"x\",\"message\":\"y z\"}",
        "SMETHOD-ERROR x y | {\"type\":\"SMETHOD-ERROR\",\"transport\":\"x\",\"message\":\"y\"}",
        "SMETHOD x 1.2.3.4:00099999 | {\"type\":\"SMETHOD\",\"transport\":\"x\",\"endpoint\":{\"host\":\"1.2.3.4\",\"port\":99999},\"options\":[],\"args\":null}",
        "SMETHOD x [::1:1 ARGS: | {\"type\":\"SMETHOD\",\"transport\":\"x\",\"endpoint\":{\"host\":\"[::1\",\"port\":1},\"options\":[],\"args\":[]}",
        "SMETHOD x []:1 ARGS:a\\=b=,,c | {\"type\":\"SMETHOD\",\"transport\":\"x\",\"endpoint\":{\"host\":\"\",\"port\":1},\"options\":[],\"args\":[{\"key\":\"a=b\",\"value\":\"\"},{\"key\":\"\",\"value\":null},{\"key\":\"c\",\"value\":null}]}",
        "SMETHOD x y:1 F:\\=:g y | {\"type\":\"SMETHOD\",\"transport\":\"x\",\"endpoint\":{\"host\":\"y\",\"port\":1},\"options\":[{\"name\":\"F\",\"text\":\"\\\\=:g\"},{\"name\":null,\"text\":\"y\"}],\"args\":null}",
        "LOG a=1 MESSAGE=\"x\\ny\" MESSAGE=2 | {\"type\":\"LOG\",\"severity\":null,\"message\":\"x\\ny\",\"extra\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"MESSAGE\",\"value\":\"2\"}]}",
        "STATUS a=1 TRANSPORT=x b=2 TRANSPORT=y | {\"type\":\"STATUS\",\"transport\":\"x\",\"pairs\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"b\",\"value\":\"2\"},{\"key\":\"TRANSPORT\",\"value\":\"y\"}]}",
        "STATUS a= | {\"type\":\"STATUS\",\"transport\":null,\"pairs\":[{\"key\":\"a\",\"value\":\"\"}]}",
        "FOO | {\"type\":\"UNKNOWN\",\"keyword\":\"FOO\",\"text\":null}",
        "FOO bar | {\"type\":\"UNKNOWN\",\"keyword\":\"FOO\",\"text\":\"bar\"}"
      })
  void a_message_has_all_its_fields(String line, String message) throws IOException {
    assertThat(message(line)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENV-ERROR \u00ff | \"message\":\"\ufffd\",\"messageBase64\":\"/w==\"",
        "CMETHOD \u00ff s:1 h:1 | \"transport\":\"\ufffd\",\"transportBase64\":\"/w==\"",
        "CMETHOD x \u00e9 h:1 | \"protocol\":\"\ufffd\",\"protocolBase64\":\"6Q==\"",
        "CMETHOD x y [\u00e9]:1 | \"host\":\"\ufffd\",\"hostBase64\":\"6Q==\"",
        "SMETHOD x h:1 F:\u00ff | \"text\":\"\ufffd\",\"textBase64\":\"/w==\"",
        "SMETHOD x h:1 ARGS:\u00ff=\u00fe | \"key\":\"\ufffd\",\"keyBase64\":\"/w==\",\"value\":\"\ufffd\",\"valueBase64\":\"/g==\"",
        "LOG SEVERITY=\u00ff MESSAGE=x | \"severity\":\"\ufffd\",\"severityBase64\":\"/w==\"",
        "STATUS \u00ff=x | \"key\":\"\ufffd\",\"keyBase64\":\"/w==\"",
        "FOO \u00ff | \"text\":\"\ufffd\",\"textBase64\":\"/w==\"",
        "VERSION \u00e2\u0082x | \"version\":\"\ufffdx\",\"versionBase64\":\"4oJ4\""
      })
  void bytes_that_are_not_utf_8_stand_beside_their_text(String line, String fields)
      throws IOException {
    assertThat(json(line)).contains(fields).contains("\"textBase64\":");
  }

  @Test
  void octal_escapes_can_make_such_bytes_in_a_line_of_ascii() throws IOException {
    assertThat(json("LOG SEVERITY=info MESSAGE=\"\\303\\251\\377\""))
        .contains("\"message\":\"\u00e9\ufffd\",\"messageBase64\":\"w6n/\"")
        .doesNotContain("textBase64");
  }

  @Test
  void nothing_written_is_no_newline_and_lines_are_parted_by_one() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.finish();
    assertThat(out.size()).isZero();

    json.write("-", PtIpc.parse("FOO"), 0);
    json.write("-", PtIpc.parse("BAR"), 0);
    json.finish();

    assertThat(out.toString(StandardCharsets.UTF_8)).matches("\\{[^\n]+}\n\\{[^\n]+}\n");
  }
}
