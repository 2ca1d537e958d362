package dev.ptipc.cli;

import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.docs.Sources;
import dev.ptipc.environment.Masked;
import dev.ptipc.report.ShellWords;
import dev.ptipc.report.Style;
import dev.ptipc.report.conformance.GithubTable;
import dev.ptipc.report.conformance.HtmlTable;
import dev.ptipc.report.conformance.JsonTable;
import dev.ptipc.report.conformance.JunitTable;
import dev.ptipc.report.conformance.MarkdownTable;
import dev.ptipc.report.conformance.Origin;
import dev.ptipc.report.conformance.SarifTable;
import dev.ptipc.report.conformance.TableReport;
import dev.ptipc.report.conformance.TextTable;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

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

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Also write the report to FILE, in one of the forms of --format; repeatable.")
  private List<String> reports = new ArrayList<>();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  private static String folder() {
    return Path.of("").toAbsolutePath().toString();
  }

  Severity failOn() {
    return threshold.severity();
  }

  /** By the command line of these words, to standard output and wherever else it says. */
  TableReports reports(Output out, MaskOption mask, List<String> words) throws IOException {
    Map<Path, Format> files = files();
    TableReports all = new TableReports(report(format, out, colour.style(), words));
    try {
      for (Map.Entry<Path, Format> file : files.entrySet()) {
        Style plain = new Style(false);
        all.add(file.getKey(), mask, to -> report(file.getValue(), to, plain, words));
      }
      return all;
    } catch (IOException e) {
      all.close();
      throw e;
    }
  }

  private Map<Path, Format> files() {
    Map<Path, Format> files = new LinkedHashMap<>();
    for (String report : reports) {
      int equals = report.indexOf('=');
      String word = equals < 0 ? report : report.substring(0, equals);
      Format form =
          Arrays.stream(Format.values())
              .filter(each -> each.name().equalsIgnoreCase(word))
              .findFirst()
              .orElse(null);
      if (form == null || equals == report.length() - 1 || equals < 0) {
        throw Usage.fault(
            spec, "--report takes FORMAT=FILE, with a FORMAT of --format, not `" + report + "`");
      }
      String name = report.substring(equals + 1);
      if (name.equals("-")) {
        throw Usage.fault(spec, "--report takes FORMAT=FILE, not `" + report + "`; ./- is a file");
      }
      if (files.put(path(name), form) != null) {
        throw Usage.fault(spec, "--report to `" + name + "` for the second time");
      }
    }
    return files;
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Usage.fault(spec, "--report takes the name of a file, not `" + name + "`");
    }
  }

  private TableReport report(Format form, Output out, Style style, List<String> words) {
    String command = Shown.all(Bytes.of(Masked.text("ptipc " + ShellWords.quoted(words))));
    Origin origin = new Origin(Version.number(), command);
    return switch (form) {
      case text -> new TextTable(out, style, TerminalWidth.get());
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
