package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** A table as one page that needs no network: it can be mailed, or kept with a build. */
public final class HtmlTable implements TableReport {

  private static final String STYLE = "/dev/ptipc/page/conformance.css";

  private final OutputStream out;
  private final Origin origin;

  /**
   * A report.
   *
   * @param out where to
   * @param origin how it was made
   */
  public HtmlTable(OutputStream out, Origin origin) {
    this.out = out;
    this.origin = origin;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    try {
      MarkupWriter html = new MarkupWriter(out);
      html.begin(Wording.program(table) + ": conformance", Resource.text(STYLE));
      head(html, table);
      faults(html, table);
      clauses(html, table);
      scenarios(html, table);
      html.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void head(MarkupWriter html, ConformanceTable table) throws XMLStreamException {
    html.element("h1", null, Wording.program(table));
    for (String fate : Wording.fates(table)) {
      html.open("p", null);
      html.element("strong", null, fate);
      html.close();
    }
    html.element("p", null, Wording.verdict(table));
    for (String what : Wording.baseline(table)) {
      html.element("p", null, what);
    }
    html.element("p", "faint", Wording.rest(table));
    html.open("dl", null);
    term(html, "client", Wording.names(table.clients()));
    term(html, "server", Wording.names(table.servers()));
    for (String what : Wording.leftOut(table)) {
      term(html, "left out", what);
    }
    term(html, "command", origin.command());
    for (String what : Wording.version(table)) {
      term(html, "transport", what);
    }
    term(html, "by", "ptipc " + origin.version());
    html.close();
  }

  private static void term(MarkupWriter html, String name, String text) throws XMLStreamException {
    html.element("dt", null, name);
    html.element("dd", null, text);
  }

  private static void faults(MarkupWriter html, ConformanceTable table) throws XMLStreamException {
    html.element("h2", null, "Findings");
    Set<String> rows = new HashSet<>();
    for (Fault fault : table.faults()) {
      html.open("section", "fault " + fault.severity().word());
      if (rows.add(fault.row())) {
        html.attribute("id", fault.row());
      }
      fault(html, fault);
      html.close();
    }
    if (rows.isEmpty()) {
      html.element("p", "pass", "None.");
    }
  }

  private static void fault(MarkupWriter html, Fault fault) throws XMLStreamException {
    String clause = fault.row();
    Diagnostic diagnostic = fault.finding().diagnostic();
    String first = fault.scenarios().get(0);
    html.open("h3", null);
    html.element("strong", null, fault.severity().word());
    html.prose(": " + diagnostic.message());
    html.close();
    html.open("p", null);
    html.element("code", null, diagnostic.rule().id());
    html.text(", ");
    html.text(diagnostic.clause() == null ? "no clause" : FindingText.cited(clause));
    html.close();
    if (!Wording.demand(clause).isEmpty()) {
      html.open("p", "faint");
      html.prose(Wording.demand(clause));
      html.close();
    }
    if (diagnostic.help() != null) {
      html.open("p", null);
      html.prose("Help: " + diagnostic.help());
      html.close();
    }
    html.element("p", null, "In: " + String.join(", ", fault.scenarios()));
    html.open("details", null);
    html.element("summary", null, "Transcript of " + first);
    html.element("pre", null, String.join("\n", fault.transcript()));
    html.close();
  }

  private static void clauses(MarkupWriter html, ConformanceTable table) throws XMLStreamException {
    html.element("h2", null, "Clauses");
    html.open("table", null);
    html.open("thead", null);
    html.open("tr", null);
    for (String head : List.of("clause", "outcome", "why", "demand")) {
      html.element("th", null, head);
    }
    html.close();
    html.close();
    html.open("tbody", null);
    for (Row row : table.rows()) {
      html.open("tr", null);
      html.open("td", null);
      html.text(row.clause() + " ");
      html.element("span", "faint", Wording.level(row.clause()));
      html.close();
      boolean mild =
          row.outcome() == Outcome.FAIL
              && row.faults().stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
      html.element("td", mild ? "warning" : colour(row.outcome()), Wording.outcome(row));
      html.open("td", null);
      if (row.faults().isEmpty()) {
        html.prose(Wording.reason(row));
      } else {
        html.open("a", null);
        html.attribute("href", "#" + row.clause());
        html.prose(Wording.reason(row));
        html.close();
      }
      html.close();
      html.open("td", "faint");
      html.prose(Wording.demand(row.clause()));
      html.close();
      html.close();
    }
    html.close();
    html.close();
  }

  private static String colour(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "pass";
      case FAIL -> "fail";
      case NOT_APPLICABLE, NOT_REACHED -> "faint";
    };
  }

  private static void scenarios(MarkupWriter html, ConformanceTable table)
      throws XMLStreamException {
    html.element("h2", null, "Scenarios");
    html.open("ul", null);
    for (ConformanceTable.Played scenario : table.scenarios()) {
      html.open("li", null);
      html.element("code", null, scenario.name());
      html.text(": " + scenario.asks());
      if (scenario.skipped() != null) {
        html.element("span", "faint", " (left out: " + scenario.skipped() + ")");
      }
      html.close();
    }
    html.close();
  }
}
