package dev.ptipc.report.conformance;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.report.Counted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as Markdown, to be pasted into an issue. Nothing of the program's is taken as markup. */
public final class MarkdownTable implements TableReport {

  private static final String MARKUP = "\\`*_[]<>&|~#!$@";

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
    line("# " + escaped(Wording.program(table)));
    line("");
    line("- client: " + escaped(Wording.names(table.clients())));
    line("- server: " + escaped(Wording.names(table.servers())));
    line("- " + Counted.of(table.played(), "scenario") + ": " + Wording.summary(table));
    Wording.leftOut(table).forEach(what -> line("- left out: " + escaped(what)));
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
              + prose(Wording.reason(row))
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
            + " `"
            + diagnostic.rule().id()
            + "`: "
            + prose(diagnostic.message()));
    line("");
    if (diagnostic.help() != null) {
      line("Help: " + prose(diagnostic.help()));
      line("");
    }
    line("In: " + String.join(", ", fault.scenarios()));
    line("");
    fenced(fault.transcript());
  }

  /** A fence is longer than anything inside it that looks like one. */
  private void fenced(List<String> lines) {
    int longest = 2;
    for (String line : lines) {
      int run = 0;
      for (int i = 0; i < line.length(); i++) {
        run = line.charAt(i) == '`' ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    String fence = "`".repeat(longest + 1);
    line(fence + "text");
    lines.forEach(this::line);
    line(fence);
  }

  /** Keeps what stands in backquotes as code where that cannot be misread. */
  static String prose(String text) {
    String[] pieces = text.split("`", -1);
    boolean plain = !text.contains("``") && text.indexOf('|') < 0 && text.indexOf('\\') < 0;
    if (pieces.length % 2 == 0 || !plain) {
      return escaped(text);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      boolean code = i % 2 == 1;
      out.append(code ? "`" + pieces[i] + "`" : escaped(pieces[i]));
    }
    return out.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
