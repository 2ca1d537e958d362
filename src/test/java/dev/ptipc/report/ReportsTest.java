package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
  private static final Rule RULE =
      new Rule("transcript/x", Severity.NOTE, List.of(), "a title", "An explanation.");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Summary summary(int errors, int warnings, int notes, int lines) {
    Summary summary = new Summary();
    for (int i = 0; i < errors; i++) {
      summary.count(Severity.ERROR);
    }
    for (int i = 0; i < warnings; i++) {
      summary.count(Severity.WARNING);
    }
    for (int i = 0; i < notes; i++) {
      summary.count(Severity.NOTE);
    }
    for (int i = 0; i < lines; i++) {
      summary.countLine();
    }
    return summary;
  }

  private static Finding first(CheckedLine line) {
    Diagnostic diagnostic = line.diagnostics().get(0);
    return new Finding(Place.stdout(1), line.line().bytes(), diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0|0| nothing to complain about in 0 lines",
        "0|0|0|1| nothing to complain about in 1 line",
        "1|0|0|1| 1 error, 0 warnings, 0 notes in 1 line",
        "0|1|0|2| 0 errors, 1 warning, 0 notes in 2 lines",
        "0|0|1|0| 0 errors, 0 warnings, 1 note in 0 lines",
        "2|3|4|5| 2 errors, 3 warnings, 4 notes in 5 lines"
      })
  void text_ends_with_the_sum(int errors, int warnings, int notes, int lines, String sum)
      throws IOException {
    TextReport report = new TextReport(out, new Style(false));
    report.begin("run.txt");
    report.end(null, summary(errors, warnings, notes, lines));
    report.finish();

    assertThat(written()).isEqualTo("run.txt: " + sum + "\n");
  }

  @Test
  void text_colours_only_what_was_found() throws IOException {
    TextReport report = new TextReport(out, new Style(true));
    report.begin("a");
    report.end(null, summary(1, 0, 2, 3));
    report.begin("b");
    report.end(null, summary(0, 0, 0, 3));

    assertThat(written().replace('\u001b', '<'))
        .isEqualTo(
            """
            a: <[1;31m1 error<[0m, 0 warnings, <[1;36m2 notes<[0m in 3 lines
            b: <[32mnothing to complain about<[0m in 3 lines
            """);
  }

  @Test
  void text_shows_a_hostile_file_name_escaped() throws IOException {
    TextReport report = new TextReport(out, new Style(false));
    report.begin("\u001b[2J\n\u202e\u00e9");
    report.finding(first(PtIpc.parse("FOO")), 0);
    report.end(null, summary(0, 0, 1, 1));

    assertThat(written())
        .contains(" --> \\x1b[2J\\x0a\\xe2\\x80\\xae\u00e9:1:1\n")
        .endsWith("\n\\x1b[2J\\x0a\\xe2\\x80\\xae\u00e9: 0 errors, 0 warnings, 1 note in 1 line\n")
        .matches("[\\x20-\\x7E\n\u00e9]+");
  }

  @Test
  void json_is_one_object_for_all_files() throws IOException {
    JsonReport report = new JsonReport(out);
    CheckedLine line = PtIpc.parse("CMETHOD x socks5 0.0.0.0:1");
    report.begin("a");
    report.line(line, 0);
    report.finding(first(line), 0);
    report.end(null, summary(0, 1, 0, 1));
    report.begin("-");
    report.end(null, summary(0, 0, 0, 0));
    report.finish();

    assertThat(written())
        .isEqualTo(
            "{\"schemaVersion\":1,\"files\":[{\"file\":\"a\",\"diagnostics\":[{\"in\":\"stdout\",\"severity\":\"warning\",\"rule\":\"line/not-loopback\",\"clause\":\"3.3.2-CMETHOD-6\",\"line\":1,\"column\":18,\"endColumn\":25,\"message\":\"`0.0.0.0` "
                + "is not a loopback address\",\"help\":\"listen on "
                + "127.0.0.1\"}],\"role\":null,\"summary\":{\"errors\":0,\"warnings\":1,\"notes\":0,\"lines\":1}},{\"file\":\"-\",\"diagnostics\":[],\"role\":null,\"summary\":{\"errors\":0,\"warnings\":0,\"notes\":0,\"lines\":0}}]}\n");
  }

  @Test
  void json_of_no_file_is_whole_too() throws IOException {
    new JsonReport(out).finish();

    assertThat(written()).isEqualTo("{\"schemaVersion\":1,\"files\":[]}\n");
  }

  @Test
  void json_tells_a_place_by_what_it_has() throws IOException {
    JsonReport report = new JsonReport(out);
    report.begin("a");
    Diagnostic diagnostic = RULE.at(new Span(1, 2), "m");
    report.finding(new Finding(Place.header(2), Bytes.EMPTY, diagnostic), 2);
    report.finding(new Finding(Place.stderr(3), Bytes.EMPTY, diagnostic), 0);
    report.finding(new Finding(Place.variable("TOR_PT_PROXY"), Bytes.EMPTY, diagnostic), 0);
    report.finding(Finding.ofSession(diagnostic), 0);
    report.end(null, summary(0, 0, 4, 0));
    report.finish();

    String rule = "\"severity\":\"note\",\"rule\":\"transcript/x\",\"clause\":null,";
    String end = "\"message\":\"m\",\"help\":null}";
    assertThat(written())
        .contains(
            "[{\"in\":\"header\","
                + rule
                + "\"line\":2,\"column\":2,\"endColumn\":3,\"fileLine\":2,"
                + end,
            ",{\"in\":\"stderr\"," + rule + "\"line\":3,\"column\":2,\"endColumn\":3," + end,
            ",{\"in\":\"environment\",\"variable\":\"TOR_PT_PROXY\","
                + rule
                + "\"line\":1,\"column\":2,\"endColumn\":3,"
                + end,
            ",{\"in\":\"session\","
                + rule
                + "\"line\":null,\"column\":null,\"endColumn\":null,"
                + end
                + "]");
  }

  @Test
  void lines_are_objects_and_a_broken_header_goes_beside_them() throws IOException {
    StringWriter beside = new StringWriter();
    LinesReport report = new LinesReport(out, new PrintWriter(beside));
    CheckedLine line = PtIpc.parse("FOO");
    report.begin("\u001b.txt");
    Diagnostic broken = RULE.at(new Span(0, 1), "m");
    report.finding(new Finding(Place.header(2), Bytes.of("#x"), broken), 2);
    report.line(line, 3);
    report.finding(first(line), 3);
    report.end(null, summary(0, 0, 2, 1));
    report.finish();

    assertThat(written()).startsWith("{\"file\":\"\\u001B.txt\",\"line\":1,\"fileLine\":3,");
    assertThat(written().lines()).hasSize(1);
    assertThat(beside.toString())
        .isEqualTo("note[transcript/x]: m\n --> \\x1b.txt:2:1\n  |\n2 | #x\n  | ^\n\n");
  }

  @Test
  void a_summary_counts_from_a_threshold_on() {
    Summary summary = summary(1, 2, 4, 8);

    assertThat(summary.atLeast(Severity.ERROR)).isEqualTo(1);
    assertThat(summary.atLeast(Severity.WARNING)).isEqualTo(3);
    assertThat(summary.atLeast(Severity.NOTE)).isEqualTo(7);
    assertThat(summary.of(Severity.WARNING)).isEqualTo(2);
    assertThat(summary.lines()).isEqualTo(8);
  }
}
