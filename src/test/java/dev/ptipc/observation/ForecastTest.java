package dev.ptipc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.SessionReport;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.Foreseen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a session for the sake of one parent. */
class ForecastTest {

  private record Case(
      String title, String parent, String stdout, List<String> told, List<Long> warned) {
    @Override
    public String toString() {
      return parent + ": " + title;
    }
  }

  private static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String all = Files.readString(Path.of("src/test/resources/foreseen/parents.txt"));
    for (String block : all.strip().split("\n\n", -1)) {
      for (String parent : of(block, '@').get(0).split(" ", -1)) {
        String stdout = String.join("\n", of(block, '>')) + "\n";
        List<Long> warned = of(block, '!').stream().map(Long::valueOf).toList();
        cases.add(new Case(of(block, '#').get(0), parent, stdout, of(block, '='), warned));
      }
    }
    return cases.stream();
  }

  private static List<String> of(String block, char mark) {
    return block.lines().filter(line -> line.charAt(0) == mark).map(s -> s.substring(2)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_is_told_what_the_parent_was_seen_to_do(Case given) {
    Forecast forecast = forecast(given.parent(), given.stdout());
    List<String> told = forecast.foreseen().events().stream().map(ForecastTest::shown).toList();

    assertThat(told).isEqualTo(given.told());
    assertThat(forecast.warnings()).allMatch(ForecastTest::isWarning);
    assertThat(forecast.warnings().stream().map(one -> one.place().line()))
        .isEqualTo(given.warned());
  }

  @Test
  void each_event_names_what_it_was_seen_with() {
    String stdout = "VERSION 1\nCMETHOD a-b socks5 127.0.0.1:1\nCMETHODS DONE\n";
    Foreseen.Event event = forecast("tor", stdout).foreseen().events().get(0);

    assertThat(event.row()).isEqualTo("line/transport-name/n_dash");
    assertThat(event.command())
        .isEqualTo("ptipc observe --parent tor --row line/transport-name/n_dash");
    assertThat(event.evidence())
        .startsWith("`CMETHOD meek-lite socks5 127.0.0.1:19999`: ends the transport");
  }

  @Test
  void behind_a_header_a_line_is_told_by_its_number_in_the_file() {
    Forecast forecast = new Forecast(ObservedParent.find("arti").orElseThrow());
    forecast.stdoutBegins(7);
    read(forecast, "VERSION 1\nCMETHOD bridge socks5 127.0.0.1:1\nCMETHODS DONE\n");
    Foreseen.Event event = forecast.foreseen().events().get(0);
    Finding warning = forecast.warnings().get(0);

    assertThat(event.text()).isEqualTo("Arti will refuse line 8 and abort the launch");
    assertThat(event.line()).isEqualTo(2);
    assertThat(event.fileLine()).isEqualTo(8);
    assertThat(warning.diagnostic().message()).startsWith("Arti will refuse line 8 and abort");
    assertThat(warning.place().line()).isEqualTo(2);
  }

  @Test
  void a_session_as_a_whole_has_no_line_behind_a_header_either() {
    Forecast forecast = new Forecast(ObservedParent.find("tor").orElseThrow());
    forecast.stdoutBegins(7);
    read(forecast, "");
    Foreseen.Event event = forecast.foreseen().events().get(0);

    assertThat(event.text()).isEqualTo("tor will ignore this session");
    assertThat(event.line()).isZero();
    assertThat(event.fileLine()).isZero();
  }

  private static Forecast forecast(String parent, String stdout) {
    Forecast forecast = new Forecast(ObservedParent.find(parent).orElseThrow());
    read(forecast, stdout);
    return forecast;
  }

  private static void read(Forecast forecast, String stdout) {
    SessionReport report = PtIpc.checkSession(stdout.getBytes(StandardCharsets.ISO_8859_1), null);
    for (CheckedLine line : report.lines()) {
      forecast.line(line);
      report.findings().stream()
          .filter(finding -> finding.place().line() == line.line().number())
          .forEach(forecast::finding);
    }
    report.findings().stream()
        .filter(finding -> finding.place().line() == 0)
        .forEach(forecast::finding);
  }

  private static boolean isWarning(Finding finding) {
    return finding.diagnostic().severity() == Severity.WARNING
        && finding.diagnostic().rule().equals(ParentRules.REFUSED);
  }

  private static String shown(Foreseen.Event event) {
    return event.line() + (event.more() > 0 ? "+" + event.more() : "") + " " + event.text();
  }
}
