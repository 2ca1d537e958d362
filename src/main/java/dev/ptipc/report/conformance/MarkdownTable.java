package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.report.Markdown;
import dev.ptipc.report.TextLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table as Markdown, to be pasted into an issue. Nothing of the program's is taken as markup. */
public final class MarkdownTable implements TableReport {

  private final OutputStream out;
  private final Origin origin;
  private final TextLines text = TextLines.markdown();

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
    text.lines("# " + Markdown.text(Wording.program(table)), "");
    Wording.fates(table).forEach(fate -> text.lines("- " + Markdown.text(fate)));
    text.lines(
        "- " + Wording.verdict(table),
        "- clauses: " + Wording.rest(table),
        "- client: " + Markdown.text(Wording.names(table.clients())),
        "- server: " + Markdown.text(Wording.names(table.servers())));
    Wording.baseline(table).forEach(what -> text.lines("- " + Markdown.text(what)));
    Wording.leftOut(table).forEach(what -> text.lines("- left out: " + Markdown.text(what)));
    text.lines("- command: " + Markdown.code(origin.command()));
    Wording.version(table).forEach(what -> text.lines("- transport: " + Markdown.text(what)));
    text.lines("- by ptipc " + Markdown.text(origin.version()));
    table.faults().forEach(this::fault);
    text.lines("", "## Clauses", "", "| clause | | outcome | | demand |", "|---|---|---|---|---|");
    table.rows().forEach(this::row);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void row(Row row) {
    String outcome = Wording.outcome(row);
    text.row(
        row.clause(),
        Wording.level(row.clause()),
        row.outcome() == Outcome.FAIL ? "**" + outcome + "**" : outcome,
        Markdown.prose(Wording.reason(row)),
        Markdown.prose(Wording.demand(row.clause())));
  }

  private void fault(Fault fault) {
    Diagnostic diagnostic = fault.finding().diagnostic();
    text.lines("", "## " + fault.row(), "");
    String rule = fault.severity().word() + " " + Markdown.code(diagnostic.rule().id());
    text.lines(rule + ": " + Markdown.prose(diagnostic.message()), "");
    String demand = Wording.demand(fault.row());
    if (!demand.isEmpty()) {
      text.lines("Demand" + of(fault.row()) + ": " + Markdown.prose(demand), "");
    }
    if (diagnostic.help() != null) {
      text.lines("Help: " + Markdown.prose(diagnostic.help()), "");
    }
    text.lines("In: " + String.join(", ", fault.scenarios()), "");
    text.block("text", fault.transcript());
  }

  private static String of(String clause) {
    String level = Wording.level(clause);
    return level.isEmpty() ? "" : " (" + level + ")";
  }
}
