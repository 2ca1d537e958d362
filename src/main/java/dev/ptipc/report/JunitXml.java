package dev.ptipc.report;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML: suites of cases that took no time. */
public final class JunitXml {

  private final XMLStreamWriter xml;

  /**
   * Begins a document.
   *
   * @param out where to
   * @throws XMLStreamException when writing fails
   */
  public JunitXml(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    text("\n");
    begin("testsuites");
  }

  /**
   * Begins a suite.
   *
   * @param name of what is tested
   * @param tests how many cases there are
   * @param failures how many of them failed
   * @param errors how many of them could not be tried
   * @param skipped how many of them were not
   * @throws XMLStreamException when writing fails
   */
  public void suite(String name, long tests, long failures, long errors, long skipped)
      throws XMLStreamException {
    text("\n");
    begin("testsuite", "name", name, "tests", Long.toString(tests));
    attributes("failures", Long.toString(failures), "errors", Long.toString(errors));
    attributes("skipped", Long.toString(skipped), "time", "0");
  }

  /**
   * Writes the properties of a suite, before its cases.
   *
   * @param properties by name
   * @throws XMLStreamException when writing fails
   */
  public void properties(Map<String, String> properties) throws XMLStreamException {
    text("\n  ");
    begin("properties");
    for (Map.Entry<String, String> property : properties.entrySet()) {
      empty("property", "name", property.getKey(), "value", property.getValue());
    }
    end();
  }

  /**
   * Begins a case.
   *
   * @param suite the name of its suite
   * @param name its own
   * @throws XMLStreamException when writing fails
   */
  public void testCase(String suite, String name) throws XMLStreamException {
    text("\n  ");
    String type = "ptipc." + suite.replace('.', '_');
    begin("testcase", "classname", type, "name", name, "time", "0");
  }

  /**
   * Begins something about a case, such as a failure.
   *
   * @param element its name
   * @param attributes name and value in turn
   * @throws XMLStreamException when writing fails
   */
  public void begin(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  /**
   * Writes something about a case that has no text.
   *
   * @param element its name
   * @param attributes name and value in turn
   * @throws XMLStreamException when writing fails
   */
  public void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /**
   * Writes text.
   *
   * @param text any
   * @throws XMLStreamException when writing fails
   */
  public void text(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  /**
   * Ends a case, or something about one.
   *
   * @throws XMLStreamException when writing fails
   */
  public void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /**
   * Ends a suite.
   *
   * @throws XMLStreamException when writing fails
   */
  public void endSuite() throws XMLStreamException {
    text("\n");
    end();
  }

  /**
   * Ends the document.
   *
   * @throws XMLStreamException when writing fails
   */
  public void finish() throws XMLStreamException {
    endSuite();
    text("\n");
    xml.writeEndDocument();
    xml.flush();
  }
}
