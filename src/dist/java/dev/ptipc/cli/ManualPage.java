package dev.ptipc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * One manual page in AsciiDoc. The texts of a command are written for a terminal, and hold what
 * AsciiDoc would take for marks.
 */
final class ManualPage {

  /** Else picocli breaks the synopsis amid its marks; a reader of the page breaks it anyway. */
  private static final int WIDTH = 1000;

  private static final String EXAMPLE = "Example: ";

  private final StringBuilder page = new StringBuilder();
  private boolean isText;
  private boolean isLiteral;

  private ManualPage() {}

  static String of(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(WIDTH);
    // Without a heading there would be no footer.
    usage.footerHeading("Examples%n");
    usage.footer(
        Arrays.stream(usage.footer())
            .filter(line -> !line.isEmpty())
            .map(line -> line.startsWith(EXAMPLE) ? "  " + line.substring(EXAMPLE.length()) : line)
            .toArray(String[]::new));
    StringWriter written = new StringWriter();
    try (PrintWriter out = new PrintWriter(written)) {
      ManPageGenerator.writeSingleManPage(out, spec);
    }
    ManualPage page = new ManualPage();
    written.toString().lines().forEach(page::line);
    return page.page.toString();
  }

  /** Lines that begin with blanks are lines on a terminal, too. */
  private void line(String line) {
    if (line.startsWith("// tag::")) {
      isText = line.endsWith("-description[]") || line.endsWith("-footer[]");
    }
    boolean stands = isText && line.startsWith("  ");
    if (stands != isLiteral) {
      page.append(stands ? "\n....\n" : "....\n\n");
      isLiteral = stands;
    }
    // What is quoted is no mark.
    page.append(stands ? line : line.replaceAll("`([^`]+)`", "`+$1+`")).append('\n');
  }
}
