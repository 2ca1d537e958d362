package dev.ptipc.cli;

import java.util.stream.Collectors;

/** What stands in the text of a report. */
final class Runs {

  private Runs() {}

  /** The rules of its findings, in order. Of millions of lines only those are looked at closely. */
  static String rules(String text) {
    return text.lines()
        .filter(Runs::isFinding)
        .map(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
        .collect(Collectors.joining(" "));
  }

  private static boolean isFinding(String line) {
    return line.startsWith("error[") || line.startsWith("warning[") || line.startsWith("note[");
  }

  /** How the transport ended. */
  static String ending(String text) {
    int begin = text.lastIndexOf("\nexit   | ") + 1;
    return text.substring(begin, text.indexOf('\n', begin));
  }
}
