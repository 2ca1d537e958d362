package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.report.Counted;
import dev.ptipc.report.Markdown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table as Markdown, to be pasted into an issue. Nothing of the program's is taken as markup. */
public final class MarkdownTable implements TableReport {

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  /**
   * A report.
   *
   * @param out where to
   */
  public MarkdownTable(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    line("# " + Markdown.text(Wording.program(table)));
    line("");
    line("- client: " + Markdown.text(Wording.names(table.clients())));
    line("- server: " + Markdown.text(Wording.names(table.servers())));
    line("- " + Counted.of(table.played(), "scenario") + ": " + Wording.summary(table));
    Wording.leftOut(table).forEach(what -> line("- left out: " + Markdown.text(what)));
    line("");
    line("| clause | | outcome | |");
    line("|---|---|---|---|");
    for (Row row : table.rows()) {
      String outcome = row.outcome().word();
      line(
          "| "
              + row.clause()
              + " | "
              + Wording.level(row.clause())
              + " | "
              + (row.outcome() == Outcome.FAIL ? "**" + outcome + "**" : outcome)
              + " | "
              + Markdown.prose(Wording.reason(row))
              + " |");
    }
    table.faults().forEach(this::fault);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
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
    if (diagnostic.help() != null) {
      line("Help: " + Markdown.prose(diagnostic.help()));
      line("");
    }
    line("In: " + String.join(", ", fault.scenarios()));
    line("");
    text.append(Markdown.block("text", fault.transcript()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
