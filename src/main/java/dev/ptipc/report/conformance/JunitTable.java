package dev.ptipc.report.conformance;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      suite(xml, table);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suite(XMLStreamWriter xml, ConformanceTable table) throws XMLStreamException {
    long failures = table.rows().stream().filter(row -> row.hasAtLeast(failOn)).count();
    long skipped = table.count(Outcome.NOT_APPLICABLE) + table.count(Outcome.NOT_REACHED);
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", Wording.program(table));
    xml.writeAttribute("tests", Integer.toString(table.rows().size()));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(skipped));
    xml.writeAttribute("time", "0");
    xml.writeCharacters("\n  ");
    xml.writeStartElement("properties");
    for (Map.Entry<Role, Fate> fate : table.fates().entrySet()) {
      xml.writeEmptyElement("property");
      xml.writeAttribute("name", "outcome." + fate.getKey().word());
      xml.writeAttribute("value", fate.getValue().text());
    }
    xml.writeEndElement();
    for (Row row : table.rows()) {
      testCase(xml, Wording.program(table), row);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void testCase(XMLStreamWriter xml, String program, Row row) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "ptipc." + program.replace('.', '_'));
    xml.writeAttribute("name", row.clause());
    xml.writeAttribute("time", "0");
    if (row.hasAtLeast(failOn)) {
      Diagnostic worst = row.faults().get(0).finding().diagnostic();
      xml.writeStartElement("failure");
      xml.writeAttribute("message", worst.message());
      xml.writeAttribute("type", worst.rule().id());
      faults(xml, row);
    } else if (row.outcome() == Outcome.NOT_APPLICABLE || row.outcome() == Outcome.NOT_REACHED) {
      xml.writeStartElement("skipped");
      xml.writeAttribute("message", row.outcome().word() + ": " + row.reason());
      xml.writeEndElement();
    } else if (!row.faults().isEmpty()) {
      xml.writeStartElement("system-out");
      faults(xml, row);
    }
    xml.writeEndElement();
  }

  private void faults(XMLStreamWriter xml, Row row) throws XMLStreamException {
    for (Fault fault : row.faults()) {
      xml.writeCharacters(findings.text(fault.scenarios().get(0), fault.finding(), 0));
      xml.writeCharacters("in: " + String.join(", ", fault.scenarios()) + "\n\n");
      xml.writeCharacters(String.join("\n", fault.transcript()) + "\n\n");
    }
    xml.writeEndElement();
  }
}
