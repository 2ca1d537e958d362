package dev.ptipc.report;

import static dev.ptipc.report.Reported.latin1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  private static final String PORT = "CMETHOD a socks5 127.0.0.1:99999\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private JunitReport report(Severity failOn) throws Exception {
    return new JunitReport(out, failOn, Reported.rules(), List.of());
  }

  /** The suites, as Maven's reports read them: one for each class name that has cases. */
  private List<ReportTestSuite> suites() throws Exception {
    InputStreamReader reader =
        new InputStreamReader(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(reader).stream().filter(suite -> !suite.getTestCases().isEmpty()).toList();
  }

  /** The document, as the JDK reads it. */
  private Element document() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()))
        .getDocumentElement();
  }

  /** A report of one file; its case of a name. */
  private Element testCase(Severity failOn, String stdout, String name) throws Exception {
    JunitReport report = report(failOn);
    Reported.tell(report, "run.txt", latin1(stdout));
    report.finish();
    NodeList cases = document().getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      if (((Element) cases.item(i)).getAttribute("name").equals(name)) {
        return (Element) cases.item(i);
      }
    }
    throw new AssertionError("no case " + name);
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Rule rule : Reported.rules()) {
      names.addAll(rule.clauses().isEmpty() ? List.of(rule.id()) : rule.clauses());
    }
    return names;
  }

  private static String name(Diagnostic diagnostic) {
    String clause = diagnostic.clause();
    return clause == null ? diagnostic.rule().id() : clause;
  }

  private static Set<String> broken(List<Finding> findings, Severity failOn) {
    return findings.stream()
        .map(Finding::diagnostic)
        .filter(diagnostic -> diagnostic.severity().atLeast(failOn))
        .map(JunitReportTest::name)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR", "WARNING"})
  void aClauseFailsWhenAFindingAsBadAsAskedForCitesIt(Severity failOn) throws Exception {
    for (Map.Entry<String, byte[]> input : Reported.inputs().entrySet()) {
      out.reset();
      JunitReport report = report(failOn);
      List<Finding> findings = Reported.tell(report, input.getKey(), input.getValue());
      report.finish();
      Set<String> broken = broken(findings, failOn);
      ReportTestSuite suite = suites().get(0);
      assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size());
      assertThat(suite.getNumberOfFailures()).isEqualTo(broken.size());
      assertThat(suite.getNumberOfErrors() + suite.getNumberOfSkipped()).isZero();
      assertThat(suite.getTestCases().stream().map(ReportTestCase::getName))
          .containsExactlyElementsOf(names());
      assertThat(
              suite.getTestCases().stream()
                  .filter(ReportTestCase::hasFailure)
                  .map(ReportTestCase::getName))
          .containsExactlyInAnyOrderElementsOf(broken);
    }
  }

  @Test
  void aFailureTellsTheFirstFindingAndTheTextOfAll() throws Exception {
    Element found =
        testCase(
            Severity.ERROR,
            "VERSION 1\n" + PORT + "CMETHOD b socks5 127.0.0.1:0\nCMETHODS DONE\n",
            "3.3.2-CMETHOD-2");
    Element failure = (Element) found.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("port 99999 is not in the range 1 to 65535");
    assertThat(failure.getAttribute("type")).isEqualTo("line/port-out-of-range");
    assertThat(failure.getTextContent())
        .contains("--> run.txt:2:28\n", "--> run.txt:3:28\n")
        .doesNotContain("more");
    assertThat(found.getAttribute("classname")).isEqualTo("ptipc.run_txt");
    assertThat(found.getElementsByTagName("system-out").getLength()).isZero();
  }

  @Test
  void whatIsTooMildToFailIsTold() throws Exception {
    Element found = testCase(Severity.ERROR, "VERSION 1\nX-Y\nCMETHODS DONE\n", "3.3-UNKNOWN-1");
    assertThat(found.getElementsByTagName("failure").getLength()).isZero();
    assertThat(found.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("note[line/unknown-keyword]", "--> run.txt:2:1\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR", "NOTE"})
  void ofManyAHundredAreShownAndTheOthersCounted(Severity failOn) throws Exception {
    Element found = testCase(failOn, "X-Y\n".repeat(100) + "X-Z\n".repeat(23), "3.3-UNKNOWN-1");
    String text = found.getTextContent();
    assertThat(text).contains("--> run.txt:100:1\n").doesNotContain("--> run.txt:101:1\n");
    assertThat(text.trim()).endsWith("and 23 more");
    assertThat(found.getElementsByTagName("failure").getLength())
        .isEqualTo(failOn == Severity.NOTE ? 1 : 0);
  }

  @Test
  void anyBytesGiveXmlOfPrintableCharacters() throws Exception {
    StringBuilder bytes = new StringBuilder("VERSION 1\nLOG SEVERITY=x MESSAGE=\"");
    for (char c = 0; c < 256; c++) {
      bytes.append(c == '\n' ? "" : c);
    }
    bytes.append("\"\n\u00EF\u00BF\u00BE \u00EF\u00BF\u00BF\n<![CDATA[ ]]> &amp; \u001B[31m\n");
    JunitReport report = report(Severity.NOTE);
    Reported.tell(report, "a<&\"\u0007]]>\uD83D\uDC08.txt", latin1(bytes.toString()));
    report.finish();
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).matches("[ -~\n]+");
    assertThat(document().getElementsByTagName("failure").getLength()).isEqualTo(3);
    Element suite = (Element) document().getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo("a<&\"\\x07]]>\\xf0\\x9f\\x90\\x88.txt");
  }

  /** What was not judged was not kept either. */
  @Test
  void aCaseOfTheHeaderIsThereWhereThereIsAHeader() throws Exception {
    Rule line = rule("line/nul");
    Rule header = rule("transcript/unknown-header");
    JunitReport report = new JunitReport(out, Severity.ERROR, List.of(line), List.of(header));
    Reported.tell(
        report, "raw", latin1("VERSION 1\nCMETHOD a socks5 127.0.0.1:1\nCMETHODS DONE\n"));
    Reported.tell(
        report,
        "recorded",
        latin1(
            """
            # ptipc transcript 1
            # env: TOR_PT_MANAGED_TRANSPORT_VER=1
            # env: TOR_PT_STATE_LOCATION=/x
            # env: TOR_PT_CLIENT_TRANSPORTS=a
            # env: TOR_PT_EXIT_ON_STDIN_CLOSE=1
            # stdout: 53 bytes
            VERSION 1
            CMETHOD a socks5 127.0.0.1:1
            CMETHODS DONE
            """));
    report.finish();
    assertThat(suites())
        .extracting(suite -> suite.getTestCases().stream().map(ReportTestCase::getName).toList())
        .containsExactly(
            line.clauses(), List.of(line.clauses().get(0), "transcript/unknown-header"));
  }

  @Test
  void ofAnInputThatIsNotJudgedOnlyTheReasonIsACase() throws Exception {
    Rule rule = rule("transcript/header");
    JunitReport report = report(Severity.ERROR);
    report.begin("tor.log");
    report.finding(Finding.ofSession(rule.at(Span.NONE, "a log")), 0);
    report.notJudged(new Summary());
    report.finish();
    assertThat(suites().get(0).getTestCases())
        .singleElement()
        .satisfies(found -> assertThat(found.getName()).isEqualTo("transcript/header"))
        .satisfies(found -> assertThat(found.hasFailure()).isTrue());
  }

  private static Rule rule(String id) {
    return Reported.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void eachInputIsASuiteThatBeginsAtNothing() throws Exception {
    JunitReport report = report(Severity.ERROR);
    Reported.tell(report, "broken", latin1("VERSION 1\n" + PORT + "CMETHODS DONE\n"));
    Reported.tell(report, "good", latin1("VERSION 1\nCMETHODS DONE\n"));
    report.finish();
    List<ReportTestSuite> suites = suites();
    assertThat(suites.stream().map(ReportTestSuite::getName)).containsExactly("broken", "good");
    assertThat(suites.stream().map(ReportTestSuite::getNumberOfFailures)).containsExactly(1, 0);
    assertThat(document().getTagName()).isEqualTo("testsuites");
    assertThat(document().getElementsByTagName("testsuite").getLength()).isEqualTo(2);
  }

  /** Nobody knows what the rest of it would have broken. */
  @Test
  void no_clause_is_kept_by_an_input_that_breaks_off() throws Exception {
    JunitReport report = report(Severity.ERROR);
    report.begin("run.txt");
    report.breakOff(new Summary());
    report.unread("run.txt", "Input/output error");
    report.finish();
    NodeList cases = document().getElementsByTagName("testcase");
    assertThat(cases.getLength()).isOne();
    assertThat(((Element) cases.item(0)).getElementsByTagName("error").getLength()).isOne();
  }
}
