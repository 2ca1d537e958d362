package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Style;
import dev.ptipc.report.Wrapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: what became of the transport, the verdict with the clauses that were broken,
 * then each fault with a transcript, then a line a clause. Of a program that says nothing there is
 * nothing to say clause by clause.
 */
public final class TextTable implements TableReport {

  private static final String MARGIN = "    ";

  private final OutputStream out;
  private final Style style;
  private final int width;
  private final FindingText findings;
  private final StringBuilder text = new StringBuilder();

  /**
   * A report.
   *
   * @param out where to
   * @param style colour or none
   * @param width columns of the terminal; the last is left free
   */
  public TextTable(OutputStream out, Style style, int width) {
    this.out = out;
    this.style = style;
    this.width = width - 1;
    this.findings = FindingText.ofWidth(style, this.width);
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    String program = Wording.program(table);
    Wording.fates(table).forEach(fate -> bold(program + ": " + fate));
    if (table.scenarios().isEmpty()) {
      flush();
      return;
    }
    String verdict = program + ": " + Wording.verdict(table);
    if (table.count(Severity.ERROR) + table.count(Severity.WARNING) == 0) {
      wrapped(verdict).forEach(line -> line(style.good(line)));
    } else {
      bold(verdict);
    }
    Wording.baseline(table).forEach(this::bold);
    int widest = table.rows().stream().mapToInt(row -> row.clause().length()).max().orElse(0);
    table.rows().stream()
        .filter(row -> row.outcome() == Outcome.FAIL)
        .forEach(row -> row(row, widest));
    line("");
    table.faults().forEach(fault -> fault(table, fault));
    paragraph("  command: ", Wording.command(table));
    paragraph("  client: ", Wording.names(table.clients()));
    paragraph("  server: ", Wording.names(table.servers()));
    Wording.leftOut(table).forEach(what -> paragraph("  left out: ", what));
    if (!table.silent()) {
      paragraph("  clauses: ", Wording.rest(table));
      line("");
      table.rows().forEach(row -> row(row, widest));
    }
    flush();
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void bold(String words) {
    wrapped(words).forEach(line -> line(style.bold(line)));
  }

  /** The lines after the first stand under a margin. */
  private List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>(Wrapping.words(words, width - MARGIN.length()));
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, MARGIN + lines.get(i));
    }
    return lines;
  }

  private void row(Row row, int widest) {
    String outcome = pad(Wording.outcome(row), Outcome.NOT_APPLICABLE.word().length());
    String painted =
        switch (row.outcome()) {
          case PASS -> style.good(outcome);
          case FAIL -> style.severity(row.faults().get(0).severity(), outcome);
          case NOT_APPLICABLE, NOT_REACHED -> style.faint(outcome);
        };
    String margin = " ".repeat(outcome.length() + widest + 4);
    if (margin.length() > width / 2) {
      line(painted + "  " + row.clause());
      paragraph(MARGIN, Wording.reason(row));
      return;
    }
    List<String> lines = Wrapping.words(Wording.reason(row), width - margin.length());
    line(painted + "  " + pad(row.clause(), widest) + "  " + lines.get(0));
    lines.subList(1, lines.size()).forEach(more -> line(margin + more));
  }

  private void fault(ConformanceTable table, Fault fault) {
    String first = fault.scenarios().get(0);
    String shown = findings.text(first, fault.finding(), 0);
    text.append(shown, 0, shown.length() - 1);
    if (table.baseline() != null) {
      paragraph("  baseline: ", Wording.baseline(table, fault));
    }
    paragraph("  in: ", String.join(", ", fault.scenarios()));
    line(style.faint("  transcript of " + first + ":"));
    for (String line : fault.transcript()) {
      Wrapping.quoted(line, width - MARGIN.length()).forEach(part -> line(MARGIN + part));
    }
    line("");
  }

  private void paragraph(String head, String body) {
    List<String> lines = Wrapping.words(body, width - head.length());
    line(style.faint(head) + lines.get(0));
    String margin = " ".repeat(head.length());
    lines.subList(1, lines.size()).forEach(more -> line(margin + more));
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(width - word.length());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
