package dev.ptipc.report.conformance;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.report.WorkflowCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The faults of a table as commands of a GitHub workflow, but for those that are known; and in the
 * log what became of the program.
 */
public final class GithubTable implements TableReport {

  private final OutputStream out;
  private final String folder;

  /**
   * A report.
   *
   * @param out where to
   * @param folder what the program's path is given from
   */
  public GithubTable(OutputStream out, String folder) {
    this.out = out;
    this.folder = folder;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    String program = Wording.file(table, folder);
    StringBuilder text = new StringBuilder();
    for (Fault fault : table.faults()) {
      if (!table.isKnown(fault)) {
        text.append(WorkflowCommand.of(fault.finding(), program, "", seen(fault)));
      }
    }
    Wording.fates(table).forEach(fate -> text.append(line(program, fate)));
    // One that could not be started has played none.
    if (!table.scenarios().isEmpty()) {
      text.append(line(program, Wording.verdict(table)));
      Wording.baseline(table).forEach(change -> text.append(line(program, change)));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The line that shows it, and where it was played: the program has no line to point to. */
  private static String seen(Fault fault) {
    Finding finding = fault.finding();
    String in = "in: " + String.join(", ", fault.scenarios());
    boolean isLine = finding.place().in() == Place.In.STDOUT;
    return isLine ? "line: " + Wording.shown(finding.text().text()) + "\n" + in : in;
  }

  private static String line(String program, String text) {
    return program + ": " + text + "\n";
  }
}
