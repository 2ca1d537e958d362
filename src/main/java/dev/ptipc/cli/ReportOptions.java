package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Sources;
import dev.ptipc.report.GithubReport;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.JunitReport;
import dev.ptipc.report.Report;
import dev.ptipc.report.SarifReport;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form findings are written, and which of them make a command fail. */
final class ReportOptions {

  /** The forms of a report. */
  enum Format {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For code review tools. */
    sarif,
    /** For continuous integration. */
    junit,
    /** For workflows of GitHub. */
    github
  }

  @Mixin private final ColourOption colour = new ColourOption();

  @Mixin private final ThresholdOption threshold = new ThresholdOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, sarif, junit or github (annotations of a workflow).")
  private Format format = Format.text;

  Format format() {
    return format;
  }

  Severity failOn() {
    return threshold.severity();
  }

  Style style() {
    return colour.style();
  }

  /** Only the cases of JUnit depend on the rules by which inputs are judged. */
  Report report(Output out, Judged judged) throws IOException {
    return switch (format) {
      case text -> new TextReport(out, colour.style());
      case json -> new JsonReport(out);
      case sarif -> new SarifReport(out, Version.number(), Sources.allRules(), HelpPages.address());
      case junit -> new JunitReport(out, failOn(), judged.rules(), judged.ofHeader());
      case github -> new GithubReport(out);
    };
  }
}
