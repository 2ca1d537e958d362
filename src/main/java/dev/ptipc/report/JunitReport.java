package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Findings as JUnit XML: a suite for each input, a case for each clause. */
public final class JunitReport implements Report {

  /** Of more findings of a kind under one clause only the number is told. */
  private static final int MOST = 100;

  /** Findings of one kind. */
  private static final class Texts {
    private final StringBuilder text = new StringBuilder();
    private int count;

    void add(String finding) {
      count++;
      text.append(count <= MOST ? finding : "");
    }

    @Override
    public String toString() {
      return text + (count > MOST ? "and " + (count - MOST) + " more\n" : "");
    }
  }

  /** What was found under one clause. */
  private static final class Case {
    private final Texts failures = new Texts();
    private final Texts remarks = new Texts();
    private @Nullable Diagnostic first;
  }

  private final XMLStreamWriter xml;
  private final Severity failOn;
  private final List<Rule> rules;
  private final FindingText text = new FindingText(new Style(false));
  private final Map<String, Case> cases = new LinkedHashMap<>();
  private String file = "-";

  /**
   * A report.
   *
   * @param out where to
   * @param failOn the severity from which on a clause has failed
   * @param rules all that may be broken
   * @throws IOException when writing fails
   */
  public JunitReport(OutputStream out, Severity failOn, List<Rule> rules) throws IOException {
    this.failOn = failOn;
    this.rules = rules;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin(String file) {
    this.file = TextReport.shown(file);
    cases.clear();
    for (Rule rule : rules) {
      for (String clause : rule.clauses()) {
        cases.putIfAbsent(clause, new Case());
      }
      if (rule.clauses().isEmpty()) {
        cases.put(rule.id(), new Case());
      }
    }
  }

  @Override
  public void line(CheckedLine line, long fileLine) {}

  @Override
  public void finding(Finding finding, long fileLine) {
    Diagnostic diagnostic = finding.diagnostic();
    String clause = diagnostic.clause();
    Case found =
        cases.computeIfAbsent(clause == null ? diagnostic.rule().id() : clause, name -> new Case());
    boolean failed = diagnostic.severity().atLeast(failOn);
    if (failed && found.first == null) {
      found.first = diagnostic;
    }
    (failed ? found.failures : found.remarks).add(text.text(file, finding, fileLine));
  }

  @Override
  public void recorded(String text) {}

  @Override
  public void end(@Nullable Role role, Summary summary) {
    try {
      suite(summary.fate());
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** A case of its own fails, since there is none that it could count against. */
  private void start(Fate fate) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "ptipc." + file.replace('.', '_'));
    xml.writeAttribute("name", "start");
    xml.writeAttribute("time", "0");
    xml.writeEmptyElement("error");
    xml.writeAttribute("message", fate.text());
    xml.writeAttribute("type", Fate.Word.CANNOT_EXECUTE.word());
    xml.writeEndElement();
  }

  private void suite(@Nullable Fate fate) throws XMLStreamException {
    long failures = cases.values().stream().filter(each -> each.first != null).count();
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file);
    boolean started = fate == null || !fate.words().contains(Fate.Word.CANNOT_EXECUTE);
    xml.writeAttribute("tests", Integer.toString(started ? cases.size() : 1));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", started ? "0" : "1");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    if (fate != null) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("properties");
      xml.writeEmptyElement("property");
      xml.writeAttribute("name", "outcome");
      xml.writeAttribute("value", fate.text());
      xml.writeEndElement();
    }
    if (started) {
      for (Map.Entry<String, Case> each : cases.entrySet()) {
        testCase(each.getKey(), each.getValue());
      }
    } else {
      start(Objects.requireNonNull(fate));
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void testCase(String clause, Case found) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "ptipc." + file.replace('.', '_'));
    xml.writeAttribute("name", clause);
    xml.writeAttribute("time", "0");
    if (found.first != null) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", found.first.message());
      xml.writeAttribute("type", found.first.rule().id());
      xml.writeCharacters(found.failures.toString());
      xml.writeEndElement();
    }
    if (found.remarks.count > 0) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(found.remarks.toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  @Override
  public void finish() {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
