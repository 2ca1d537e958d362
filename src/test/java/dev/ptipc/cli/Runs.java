package dev.ptipc.cli;

import java.util.stream.Collectors;

/** What stands in the text of a report. */
final class Runs {

  private Runs() {}

  /** The rules of its findings, in order. */
  static String rules(String text) {
    return text.lines()
        .filter(line -> line.matches("(error|warning|note)\\[.*"))
        .map(line -> line.replaceFirst("\\w+\\[([^]]*)\\].*", "$1"))
        .collect(Collectors.joining(" "));
  }

  /** How the transport ended. */
  static String ending(String text) {
    return text.lines().filter(line -> line.startsWith("exit ")).findFirst().orElse("");
  }
}
