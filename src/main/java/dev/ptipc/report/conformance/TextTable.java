package dev.ptipc.report.conformance;

import dev.ptipc.report.Counted;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * A table for people: the verdict with the clauses that failed, then each fault with a transcript,
 * then a line a clause. Of a program that says nothing there is nothing to say clause by clause.
 */
public final class TextTable implements TableReport {

  private static final int WIDTH = 79;

  private final OutputStream out;
  private final Style style;
  private final FindingText findings;
  private final StringBuilder text = new StringBuilder();

  /**
   * A report.
   *
   * @param out where to
   * @param style colour or none
   */
  public TextTable(OutputStream out, Style style) {
    this.out = out;
    this.style = style;
    this.findings = new FindingText(style);
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    String program = Wording.program(table);
    String silence = table.silence();
    line(style.bold(silence == null ? program : program + ": " + silence));
    paragraph("  client: ", Wording.names(table.clients()));
    paragraph("  server: ", Wording.names(table.servers()));
    line("  " + Counted.of(table.played(), "scenario"));
    Wording.leftOut(table).forEach(what -> paragraph("  left out: ", what));
    line("");
    int widest =
        table.rows().stream()
            .map(row -> row.clause().length())
            .max(Comparator.naturalOrder())
            .orElse(0);
    String summary = Wording.summary(table);
    boolean good = table.count(Outcome.FAIL) == 0;
    line(program + ": " + (good ? style.good(summary) : style.bold(summary)));
    List<Row> failed = table.rows().stream().filter(row -> row.outcome() == Outcome.FAIL).toList();
    failed.forEach(row -> row(row, widest));
    if (!table.faults().isEmpty()) {
      line("");
      table.faults().forEach(this::fault);
    } else if (silence == null) {
      line("");
    }
    if (silence == null) {
      table.rows().forEach(row -> row(row, widest));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void row(Row row, int widest) {
    String outcome = pad(row.outcome().word(), "not applicable".length());
    String painted =
        switch (row.outcome()) {
          case PASS -> style.good(outcome);
          case FAIL -> style.severity(row.faults().get(0).severity(), outcome);
          case NOT_APPLICABLE, NOT_REACHED -> style.faint(outcome);
        };
    String margin = "  ".repeat(2) + " ".repeat(outcome.length() + widest);
    List<String> lines = Wording.wrapped(Wording.reason(row), WIDTH - margin.length());
    line(painted + "  " + pad(row.clause(), widest) + "  " + lines.get(0));
    lines.subList(1, lines.size()).forEach(more -> line(margin + more));
  }

  private void fault(Fault fault) {
    String first = fault.scenarios().get(0);
    String told = findings.text(first, fault.finding(), 0);
    text.append(told, 0, told.length() - 1);
    paragraph("  in: ", String.join(", ", fault.scenarios()));
    line(style.faint("  transcript of " + first + ":"));
    fault.transcript().forEach(line -> line("    " + line));
    line("");
  }

  private void paragraph(String head, String body) {
    List<String> lines = Wording.wrapped(body, WIDTH - head.length());
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
