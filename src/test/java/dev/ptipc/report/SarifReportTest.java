package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.source.Framer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  private static final byte[] BROKEN =
      Reported.latin1("VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:99999\nCMETHODS DONE\n");

  @Test
  void everyInputGivesAValidLogWithOneResultForEachFinding() throws IOException {
    SarifLog log = SarifLog.of(Reported.inputs(), Framer.DEFAULT_LIMIT);
    List<JsonNode> results = log.results();
    assertThat(results).hasSameSizeAs(log.findings()).hasSizeGreaterThan(400);
    for (int i = 0; i < results.size(); i++) {
      agrees(results.get(i), log.findings().get(i));
    }
  }

  private static void agrees(JsonNode result, Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    String help = diagnostic.help() == null ? "" : "; help: " + diagnostic.help();
    assertThat(result.get("ruleId").textValue()).isEqualTo(diagnostic.rule().id());
    assertThat(level(result)).isEqualTo(diagnostic.severity().word());
    assertThat(result.at("/message/text").textValue()).isEqualTo(diagnostic.message() + help);
    assertThat(result.at("/properties/tags/0").asText("")).isEqualTo(tag(diagnostic));
    Place place = finding.place();
    boolean isText = place.in() != Place.In.SESSION && place.in() != Place.In.ENVIRONMENT;
    assertThat(SarifLog.region(result).has("startColumn")).isEqualTo(isText);
    assertThat(SarifLog.region(result).get("startLine").intValue()).isPositive();
    assertThat(result.at("/locations/0/logicalLocations/0/name").textValue())
        .isEqualTo(place.variable());
  }

  /** A level that is left out is a warning, by the standard. */
  private static String level(JsonNode node) {
    return node.path("level").asText("warning");
  }

  private static String tag(Diagnostic diagnostic) {
    String clause = diagnostic.clause();
    return clause == null ? "" : clause;
  }

  /** A.15: SARIF's readers count lines in 32 bits. */
  @Test
  void aLineBeyondThatIsToldInWords() throws IOException {
    Finding first = SarifLog.of("a", BROKEN).findings().get(0);
    for (long line : new long[] {Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SarifReport report = new SarifReport(out, "1.2.3", List.of(), null);
      report.finding(new Finding(Place.stdout(line), first.text(), first.diagnostic()), line);
      report.finish();
      JsonNode result = new ObjectMapper().readTree(out.toByteArray()).at("/runs/0/results/0");
      JsonNode start = result.findPath("startLine");
      if (line <= Integer.MAX_VALUE) {
        assertThat(start.longValue()).isEqualTo(line);
      } else {
        assertThat(start.longValue()).isEqualTo(1);
        assertThat(result.at("/message/text").textValue()).endsWith("; in line " + line);
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    JsonNode log = SarifLog.of("a", BROKEN).log();
    ObjectNode region = (ObjectNode) SarifLog.region(log.at("/runs/0/results/0"));
    region.put("startLine", 0);
    assertThat(SarifLog.SCHEMA.validate(log)).hasSize(1);
    region.put("startLine", 1).put("firstLine", 1);
    assertThat(SarifLog.SCHEMA.validate(log)).hasSize(1);
  }

  @Test
  void theToolNamesItsRulesWithTheirLevels() throws IOException {
    JsonNode driver = SarifLog.of("a", BROKEN).driver();
    assertThat(driver.get("name").textValue()).isEqualTo("ptipc");
    assertThat(driver.get("version").textValue()).isEqualTo("1.2.3");
    List<String> rules = new ArrayList<>();
    for (JsonNode rule : driver.get("rules")) {
      rules.add(rule.get("id").textValue() + " " + level(rule.get("defaultConfiguration")));
      assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
      assertThat(rule.at("/help/text").textValue())
          .startsWith(rule.at("/fullDescription/text").textValue());
    }
    assertThat(rules)
        .containsExactlyElementsOf(
            Reported.rules().stream().map(SarifReportTest::idAndLevel).toList());
  }

  private static String idAndLevel(Rule rule) {
    return rule.id() + " " + rule.severity().word();
  }

  @Test
  void theHelpOfARuleHasTheTextOfItsClause() throws IOException {
    for (JsonNode rule : SarifLog.of("a", BROKEN).driver().get("rules")) {
      if (rule.get("id").textValue().equals("line/port-out-of-range")) {
        assertThat(rule.at("/help/text").textValue())
            .contains(
                "\n\n3.3.2-CMETHOD-2 (stated as fact), pt-spec 3.3.2: The address in CMETHOD");
        assertThat(rule.at("/properties/tags/0").textValue()).isEqualTo("3.3.2-CMETHOD-2");
        return;
      }
    }
    throw new AssertionError("no such rule");
  }

  @Test
  void severalInputsAreOneRun() throws IOException {
    SarifLog log = SarifLog.of(Map.of("a", BROKEN, "b", BROKEN), Framer.DEFAULT_LIMIT);
    assertThat(log.log().get("runs")).hasSize(1);
    assertThat(log.results().stream().map(SarifLog::uri)).containsExactlyInAnyOrder("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "-, -",
    "run.txt, run.txt",
    "/tmp/a/run.txt, /tmp/a/run.txt",
    "two words.txt, two%20words.txt",
    "C:run.txt, C%3Arun.txt",
    "100%.txt, 100%25.txt",
    "a#b?c.txt, a%23b%3Fc.txt",
    "//host/share, /host/share",
    "../café.txt, ../caf%C3%A9.txt"
  })
  void aFileNameIsARelativeReference(String file, String uri) throws IOException {
    String written = SarifLog.uri(SarifLog.of(file, BROKEN).results().get(0));
    assertThat(written).isEqualTo(uri);
    assertThat(URI.create(written).isAbsolute()).isFalse();
    assertThat(URI.create(written).getPath()).isEqualTo(file.replace("//", "/"));
  }
}
