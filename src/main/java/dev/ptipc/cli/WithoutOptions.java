package dev.ptipc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs what is given words and no option, or but one that long files or examples are often given,
 * without the parser of options: to read the annotations of a command takes longer than to check a
 * transcript.
 */
final class WithoutOptions {

  private static final String LINES_ONLY = "--lines-only";

  private WithoutOptions() {}

  /**
   * Runs a command.
   *
   * @param arguments of the command line
   * @return the exit code; empty when it needs the parser, and nothing was done
   */
  static Optional<Integer> run(String[] arguments, PrintWriter err) {
    List<String> words =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try {
      return switch (arguments.length == 0 ? "" : arguments[0]) {
        case "check" -> check(words, err);
        case "explain" -> hasOption(words) ? Optional.empty() : ExplainCommand.explain(words);
        case "generate" ->
            isCountOfLines(words)
                ? Optional.of(GenerateLinesCommand.generate(Long.parseLong(words.get(2)), err))
                : Optional.empty();
        case "parse" ->
            needsParser(words) ? Optional.empty() : Optional.of(ParseCommand.parse(words, err));
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of(Failures.exit(e, err));
    }
  }

  private static Optional<Integer> check(List<String> words, PrintWriter err) throws IOException {
    List<String> files = new ArrayList<>(words);
    boolean linesOnly = files.remove(LINES_ONLY);
    return needsParser(files)
        ? Optional.empty()
        : Optional.of(CheckCommand.check(files, linesOnly, err));
  }

  private static boolean needsParser(List<String> files) {
    return hasOption(files) || Inputs.isTwiceStandardInput(files);
  }

  private static boolean hasOption(List<String> words) {
    for (String word : words) {
      if (word.startsWith("-") && !word.equals("-")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is {@code lines -n} and a number of less than eighteen digits. */
  private static boolean isCountOfLines(List<String> words) {
    if (words.size() != 3 || !words.get(0).equals("lines") || !words.get(1).equals("-n")) {
      return false;
    }
    String count = words.get(2);
    for (int i = 0; i < count.length(); i++) {
      if (count.charAt(i) < (i == 0 ? '1' : '0') || count.charAt(i) > '9') {
        return false;
      }
    }
    return !count.isEmpty() && count.length() < 18;
  }
}
