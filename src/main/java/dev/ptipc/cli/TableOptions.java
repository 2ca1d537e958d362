package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Sources;
import dev.ptipc.environment.Masked;
import dev.ptipc.report.ShellWords;
import dev.ptipc.report.conformance.GithubTable;
import dev.ptipc.report.conformance.HtmlTable;
import dev.ptipc.report.conformance.JsonTable;
import dev.ptipc.report.conformance.JunitTable;
import dev.ptipc.report.conformance.MarkdownTable;
import dev.ptipc.report.conformance.Origin;
import dev.ptipc.report.conformance.SarifTable;
import dev.ptipc.report.conformance.TableReport;
import dev.ptipc.report.conformance.TextTable;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a table is written, and which faults make a command fail. */
final class TableOptions {

  /** The forms of a table. */
  enum Format {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For code review tools. */
    sarif,
    /** For continuous integration. */
    junit,
    /** For a workflow of GitHub. */
    github,
    /** For issues and README files. */
    markdown,
    /** A page that needs nothing else. */
    html
  }

  @Mixin private final ColourOption colour = new ColourOption();

  @Mixin private final ThresholdOption threshold = new ThresholdOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (the default), json, sarif, junit, github (annotations of a workflow), markdown or"
              + " html.")
  private Format format = Format.text;

  private static String folder() {
    return Path.of("").toAbsolutePath().toString();
  }

  Severity failOn() {
    return threshold.severity();
  }

  /** Written by the command line of these words. */
  TableReport report(Output out, List<String> words) {
    String command = Failures.shown(Masked.text("ptipc " + ShellWords.quoted(words)));
    Origin origin = new Origin(Version.number(), command);
    return switch (format) {
      case text -> new TextTable(out, colour.style(), TerminalWidth.get());
      case json -> new JsonTable(out, origin);
      case sarif ->
          new SarifTable(out, Version.number(), Sources.allRules(), HelpPages.address(), folder());
      case github -> new GithubTable(out, folder());
      case junit -> new JunitTable(out, failOn());
      case markdown -> new MarkdownTable(out, origin);
      case html -> new HtmlTable(out, origin);
    };
  }
}
