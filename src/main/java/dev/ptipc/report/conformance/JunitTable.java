package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.JunitXml;
import dev.ptipc.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A table as JUnit XML: a case a clause. What was not reached or asks nothing is skipped. */
public final class JunitTable implements TableReport {

  private final OutputStream out;
  private final Severity failOn;
  private final FindingText findings = new FindingText(new Style(false));

  /**
   * A report.
   *
   * @param out where to
   * @param failOn the severity from which on a clause has failed
   */
  public JunitTable(OutputStream out, Severity failOn) {
    this.out = out;
    this.failOn = failOn;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    try {
      JunitXml xml = new JunitXml(out);
      suite(xml, table);
      xml.finish();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suite(JunitXml xml, ConformanceTable table) throws XMLStreamException {
    long failures = table.rows().stream().filter(row -> table.hasAtLeast(row, failOn)).count();
    long skipped = table.count(Outcome.NOT_APPLICABLE) + table.count(Outcome.NOT_REACHED);
    xml.suite(Wording.program(table), table.rows().size(), failures, 0, skipped);
    Map<String, String> outcomes = new LinkedHashMap<>();
    table.fates().forEach((role, fate) -> outcomes.put("outcome." + role.word(), fate.text()));
    xml.properties(outcomes);
    for (Row row : table.rows()) {
      testCase(xml, table, row);
    }
    xml.endSuite();
  }

  private void testCase(JunitXml xml, ConformanceTable table, Row row) throws XMLStreamException {
    xml.testCase(Wording.program(table), row.clause());
    if (table.hasAtLeast(row, failOn)) {
      Diagnostic worst =
          row.faults().stream()
              .filter(fault -> !table.isKnown(fault))
              .toList()
              .get(0)
              .finding()
              .diagnostic();
      xml.begin("failure", "message", worst.message(), "type", worst.rule().id());
      faults(xml, row);
    } else if (row.outcome() == Outcome.NOT_APPLICABLE || row.outcome() == Outcome.NOT_REACHED) {
      xml.begin("skipped", "message", row.outcome().word() + ": " + row.reason());
      xml.end();
    } else if (!row.faults().isEmpty()) {
      xml.begin("system-out");
      faults(xml, row);
    }
    xml.end();
  }

  private void faults(JunitXml xml, Row row) throws XMLStreamException {
    for (Fault fault : row.faults()) {
      xml.text(findings.text(fault.scenarios().get(0), fault.finding(), 0));
      xml.text("in: " + String.join(", ", fault.scenarios()) + "\n\n");
      xml.text(String.join("\n", fault.transcript()) + "\n\n");
    }
    xml.end();
  }
}
