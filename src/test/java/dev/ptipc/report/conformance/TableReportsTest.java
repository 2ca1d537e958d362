package dev.ptipc.report.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Markdown;
import dev.ptipc.report.Style;
import dev.ptipc.source.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableReportsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode resource(String path) throws IOException {
    try (InputStream in = SarifSchema210.class.getResourceAsStream(path)) {
      return MAPPER.readTree(in);
    }
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void text_says_all_in_eighty_columns() throws IOException {
    String text = Tables.written(out -> new TextTable(out, new Style(false), 80));

    assertThat(text)
        .contains("  client: alpha, beta\n", "  server: none\n")
        .contains("  left out: client-several, as there is one\n")
        .contains("\npass            3.3.1-ENV-1         kept in 1 scenario, with 1 note\n")
        .contains("\nnot applicable  3.3.1-ENV-2         it asks nothing\n")
        .contains("\nerror           3.3.2-CMETHODERR-2  an error line for")
        .contains("\nnot reached     3.3.4-LOG-1         no LOG came\n")
        .contains("\n  in: client-unknown, client-names\n")
        .contains("\n  transcript of client-unknown:\n    # ptipc transcript 1\n    VERSION 1\n");
    // B.13: what became of it, the verdict and what is broken stand before the findings, and those
    // before the table.
    assertThat(text)
        .contains(
            "1 error, 1 warning, 1 note in 3 scenarios\nerror           3.3.2-CMETHODERR-2  an");
    assertThat(text)
        .containsSubsequence(
            "client: alpha:",
            "listening at 127.0.0.1:9\n",
            " 1 error, ",
            "\nerror[test/error]",
            "\nwarning[test/warning]",
            "\nnote[test/note]",
            "\n  clauses: 1 kept, 1 not applicable, 1 not reached\n",
            "\npass  ");
  }

  /** B.13: no line of any kind is broken by the terminal, and nothing of it is lost for that. */
  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void text_fits_the_terminal(int width) throws IOException {
    String text = Tables.written(out -> new TextTable(out, new Style(false), width));

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(width));
    assertThat(text.replaceAll("\\s", ""))
        .contains(Shown.all(Bytes.of("CMETHOD-ERROR " + Tables.HOSTILE)).replace(" ", ""));
  }

  /** B.13: a warning about what the text only permits is told apart. */
  @Test
  void a_verdict_keeps_the_kinds_apart() {
    assertThat(Wording.verdict(Tables.table()))
        .isEqualTo("1 error, 1 warning, 1 note in 3 scenarios");
    assertThat(Wording.verdict(Tables.permitted()))
        .isEqualTo("0 errors, 2 warnings (1 of a MAY), 0 notes in 0 scenarios");
  }

  @Test
  void colour_is_only_where_it_is_wanted_and_only_ours() throws IOException {
    String plain = Tables.written(out -> new TextTable(out, new Style(false), 80));
    String painted = Tables.written(out -> new TextTable(out, new Style(true), 80));

    assertThat(plain).matches("[ -~\n]+").contains("\\x1b[31m");
    assertThat(painted).contains("\u001b[1;31merror", "\u001b[32mpass");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]+m", "")).isEqualTo(plain);
  }

  @Test
  void json_fits_its_schema() throws IOException {
    String text = Tables.written(out -> new JsonTable(out, Tables.ORIGIN));
    JsonNode json = MAPPER.readTree(text);

    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(resource("/dev/ptipc/schema/conformance.schema.json"))
                .validate(json))
        .isEmpty();
    assertThat(text).matches("[ -~]+\n");
    assertThat(json.at("/clauses/2/outcome").textValue()).isEqualTo("fail");
    assertThat(json.at("/clauses/2/faults/0/diagnostic/line").intValue()).isEqualTo(2);
    assertThat(json.at("/clauses/2/faults/0/scenarios/0").textValue()).isEqualTo("client-unknown");
    assertThat(json.at("/clauses/2/faults/0/transcript").size()).isEqualTo(3);
    assertThat(json.at("/scenarios/3/skipped").textValue()).isEqualTo("there is one");
    assertThat(json.at("/summary").toString())
        .isEqualTo(
            "{\"pass\":1,\"fail\":1,\"notApplicable\":1,\"notReached\":1,"
                + "\"errors\":1,\"warnings\":1,\"notes\":1}");
    assertThat(json.at("/outcomes").toString())
        .isEqualTo(
            "{\"client\":{\"words\":[\"listening\"],"
                + "\"text\":\"alpha: listening at 127.0.0.1:9\"}}");
    assertThat(json.at("/clauses/1/level").textValue()).isEqualTo("MAY");
    assertThat(json.at("/clauses/1/demand").textValue()).isNotEmpty();
    assertThat(json.at("/origin/ptipc").textValue()).isEqualTo("1.2.3");
    assertThat(json.at("/origin/transport").size()).isEqualTo(2);
  }

  @Test
  void sarif_has_a_result_for_each_fault() throws IOException {
    String text = Tables.written(out -> new SarifTable(out, "1.2.3", Tables.RULES, null, "/none"));
    JsonNode log = MAPPER.readTree(text);

    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(resource("/schema/sarif-schema-2.1.0.json"))
                .validate(log))
        .isEmpty();
    List<String> results = new ArrayList<>();
    log.at("/runs/0/results")
        .forEach(
            each ->
                results.add(
                    each.path("level").asText("warning") // the standard leaves it out
                        + " "
                        + each.get("ruleId").textValue()
                        + " "
                        + each.at("/locations/0/logicalLocations").size()));
    assertThat(results)
        .containsExactly("error test/error 2", "warning test/warning 1", "note test/note 1");
    assertThat(log.get("$schema").textValue()).endsWith("/sarif-2.1.0.json");
    assertThat(log.at("/runs/0/results").valueStream())
        .allMatch(
            each -> each.at("/locations/0/physicalLocation/region/startLine").intValue() == 1);
    assertThat(log.at("/runs/0/properties/outcomes/0").textValue())
        .isEqualTo("client: alpha: listening at 127.0.0.1:9");
    assertThat(text).matches("[ -~]+\n");
  }

  @Test
  void junit_has_a_case_for_each_clause() throws Exception {
    Document document = xml(Tables.written(out -> new JunitTable(out, Severity.ERROR)));
    Element suite = elements(document, "testsuite").get(0);

    assertThat(elements(document, "testcase").stream().map(each -> each.getAttribute("name")))
        .containsExactly("3.3.1-ENV-1", "3.3.1-ENV-2", "3.3.2-CMETHODERR-2", "3.3.4-LOG-1");
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("2");
    assertThat(elements(document, "skipped").stream().map(each -> each.getAttribute("message")))
        .containsExactly("not applicable: it asks nothing", "not reached: no LOG came");
    assertThat(elements(document, "failure")).hasSize(1);
    assertThat(elements(document, "failure").get(0).getTextContent())
        .contains("in: client-unknown, client-names", "# ptipc transcript 1");
    assertThat(elements(document, "system-out")).hasSize(1);
    Element property = elements(document, "property").get(0);
    assertThat(property.getAttribute("name")).isEqualTo("outcome.client");
    assertThat(property.getAttribute("value")).isEqualTo("alpha: listening at 127.0.0.1:9");
  }

  @Test
  void junit_fails_from_the_severity_on_that_is_wanted() throws Exception {
    Document document = xml(Tables.written(out -> new JunitTable(out, Severity.NOTE)));

    assertThat(elements(document, "failure").stream().map(each -> each.getAttribute("type")))
        .containsExactly("test/note", "test/error");
    assertThat(elements(document, "system-out")).isEmpty();
  }

  @Test
  void markdown_takes_nothing_for_markup() throws IOException {
    String text = Tables.written(out -> new MarkdownTable(out, Tables.ORIGIN));

    assertThat(text)
        .matches("[ -~\n]+")
        .contains("| 3.3.1-ENV-2 | MAY | not applicable | it asks nothing | ");
    // B.13: what a reader of an issue has to know to do the same again.
    assertThat(text)
        .contains(
            "\n- client: alpha: listening at 127.0.0.1:9\n",
            "\n- command: `ptipc conform -- ./x`\n",
            "\n- transport: /usr/bin/x of 2026-11-28, SHA-256 0a0b\n",
            "\n- by ptipc 1.2.3\n",
            "\nDemand (MUST NOT): ");
    String outside = text.replaceAll("(?s)\n(`{5,})text\n.*?\n\\1\n", "\n");
    assertThat(outside).contains("\\<script\\>").doesNotContainPattern("[^\\\\]<script");
    assertThat(outside).doesNotContainPattern("[^\\\\]\\[x");
    // A row has six bars, whatever stands in it.
    assertThat(outside.lines().filter(line -> line.startsWith("| 3")))
        .hasSize(4)
        .allSatisfy(
            line -> assertThat(line.replaceAll("\\\\.", "").replaceAll("[^|]", "")).hasSize(6));
  }

  @Test
  void code_in_markdown_stays_code_where_it_cannot_be_misread() {
    assertThat(Markdown.prose("`a_b` <c> before `d`")).isEqualTo("`a_b` \\<c\\> before `d`");
    assertThat(Markdown.prose("` <img>")).isEqualTo("\\` \\<img\\>");
    assertThat(Markdown.prose("``` <img> `")).isEqualTo("\\`\\`\\` \\<img\\> \\`");
    assertThat(Markdown.prose("`<img>\\|`")).isEqualTo("\\`\\<img\\>\\\\\\|\\`");
  }
}
