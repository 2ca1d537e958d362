package dev.ptipc.cli;

import dev.ptipc.report.Style;
import picocli.CommandLine.Option;

/** When to use colour. */
final class ColourOption {

  /** The three choices. */
  enum When {
    /** On a terminal, unless NO_COLOR is set. */
    auto,
    /** Also into a file or pipe. */
    always,
    /** Not at all. */
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
  private When when = When.auto;

  Style style() {
    return new Style(when == When.always || (when == When.auto && onTerminal()));
  }

  private static boolean onTerminal() {
    String noColour = System.getenv("NO_COLOR");
    if (noColour != null && !noColour.isEmpty()) {
      return false;
    }
    return Terminal.is("stdout");
  }
}
