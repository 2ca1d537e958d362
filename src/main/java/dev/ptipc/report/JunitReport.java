package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Findings as JUnit XML: a suite for each input, a case for each clause that was judged. */
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

  private final JunitXml xml;
  private final Severity failOn;
  private final List<Rule> rules;
  private final List<Rule> ofHeader;
  private final FindingText text = new FindingText(new Style(false));
  private final Map<String, Case> cases = new LinkedHashMap<>();
  private String file = "-";

  /**
   * A report.
   *
   * @param out where to
   * @param failOn the severity from which on a clause has failed
   * @param rules those by which every input is judged
   * @param ofHeader those by which one that has a header is judged as well
   * @throws IOException when writing fails
   */
  public JunitReport(OutputStream out, Severity failOn, List<Rule> rules, List<Rule> ofHeader)
      throws IOException {
    this.failOn = failOn;
    this.rules = rules;
    this.ofHeader = ofHeader;
    try {
      xml = new JunitXml(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin(String file) {
    // Every reader of such XML can read ASCII.
    this.file = Shown.all(Bytes.of(file));
    cases.clear();
    judge(rules);
  }

  @Override
  public void stdoutBegins(long offset) {
    judge(ofHeader);
  }

  private void judge(List<Rule> judged) {
    for (Rule rule : judged) {
      for (String clause : rule.clauses()) {
        cases.putIfAbsent(clause, new Case());
      }
      if (rule.clauses().isEmpty()) {
        cases.putIfAbsent(rule.id(), new Case());
      }
    }
  }

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
  public void end(@Nullable Role role, Summary summary) {
    try {
      suite(summary.fate());
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void breakOff(Summary summary) {
    notJudged(summary);
  }

  @Override
  public void unread(String file, String why) {
    String name = Shown.all(Bytes.of(file));
    try {
      xml.suite(name, 1, 0, 1, 0);
      error(name, "read", why, "unread");
      xml.endSuite();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** What could not be tried is a case of its own, as there is none to count against. */
  private void error(String suite, String name, String message, String type)
      throws XMLStreamException {
    xml.testCase(suite, name);
    xml.empty("error", "message", message, "type", type);
    xml.end();
  }

  @Override
  public void notJudged(Summary summary) {
    cases.values().removeIf(each -> each.failures.count + each.remarks.count == 0);
    end(null, summary);
  }

  private void suite(@Nullable Fate fate) throws XMLStreamException {
    long failures = cases.values().stream().filter(each -> each.first != null).count();
    boolean started = fate == null || !fate.words().contains(Fate.Word.CANNOT_EXECUTE);
    xml.suite(file, started ? cases.size() : 1, failures, started ? 0 : 1, 0);
    if (fate != null) {
      xml.properties(Map.of("outcome", fate.text()));
    }
    if (started) {
      for (Map.Entry<String, Case> each : cases.entrySet()) {
        testCase(each.getKey(), each.getValue());
      }
    } else {
      String why = Objects.requireNonNull(fate).text();
      error(file, "start", why, Fate.Word.CANNOT_EXECUTE.word());
    }
    xml.endSuite();
  }

  private void testCase(String clause, Case found) throws XMLStreamException {
    xml.testCase(file, clause);
    if (found.first != null) {
      xml.begin("failure", "message", found.first.message(), "type", found.first.rule().id());
      xml.text(found.failures.toString());
      xml.end();
    }
    if (found.remarks.count > 0) {
      xml.begin("system-out");
      xml.text(found.remarks.toString());
      xml.end();
    }
    xml.end();
  }

  @Override
  public void finish() {
    try {
      xml.finish();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
