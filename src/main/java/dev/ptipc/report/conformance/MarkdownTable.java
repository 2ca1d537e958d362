package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.report.Markdown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table as Markdown, to be pasted into an issue. Nothing of the program's is taken as markup. */
public final class MarkdownTable implements TableReport {

  private final OutputStream out;
  private final Origin origin;
  private final StringBuilder text = new StringBuilder();

  /**
   * A report.
   *
   * @param out where to
   * @param origin how it was made
   */
  public MarkdownTable(OutputStream out, Origin origin) {
    this.out = out;
    this.origin = origin;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    line("# " + Markdown.text(Wording.program(table)));
    line("");
    Wording.fates(table).forEach(fate -> line("- " + Markdown.text(fate)));
    line("- " + Wording.verdict(table));
    line("- clauses: " + Wording.rest(table));
    line("- client: " + Markdown.text(Wording.names(table.clients())));
    line("- server: " + Markdown.text(Wording.names(table.servers())));
    Wording.leftOut(table).forEach(what -> line("- left out: " + Markdown.text(what)));
    line("- command: " + Markdown.code(origin.command()));
    Wording.version(table).forEach(what -> line("- transport: " + Markdown.text(what)));
    line("- by ptipc " + Markdown.text(origin.version()));
    table.faults().forEach(this::fault);
    line("");
    line("## Clauses");
    line("");
    line("| clause | | outcome | | demand |");
    line("|---|---|---|---|---|");
    table.rows().forEach(this::row);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void row(Row row) {
    String outcome = Wording.outcome(row);
    line(
        "| "
            + String.join(
                " | ",
                row.clause(),
                Wording.level(row.clause()),
                row.outcome() == Outcome.FAIL ? "**" + outcome + "**" : outcome,
                Markdown.prose(Wording.reason(row)),
                Markdown.prose(Wording.demand(row.clause())))
            + " |");
  }

  private void fault(Fault fault) {
    Diagnostic diagnostic = fault.finding().diagnostic();
    line("");
    line("## " + fault.row());
    line("");
    line(
        fault.severity().word()
            + " "
            + Markdown.code(diagnostic.rule().id())
            + ": "
            + Markdown.prose(diagnostic.message()));
    line("");
    String demand = Wording.demand(fault.row());
    if (!demand.isEmpty()) {
      line("Demand" + of(fault.row()) + ": " + Markdown.prose(demand));
      line("");
    }
    if (diagnostic.help() != null) {
      line("Help: " + Markdown.prose(diagnostic.help()));
      line("");
    }
    line("In: " + String.join(", ", fault.scenarios()));
    line("");
    text.append(Markdown.block("text", fault.transcript()));
  }

  private static String of(String clause) {
    String level = Wording.level(clause);
    return level.isEmpty() ? "" : " (" + level + ")";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
