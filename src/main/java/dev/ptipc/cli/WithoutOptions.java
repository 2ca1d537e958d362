package dev.ptipc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Runs what is given words and no option, without the parser of options: to read the annotations of
 * a command takes longer than to check a transcript.
 */
final class WithoutOptions {

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
    if (words.stream().anyMatch(WithoutOptions::isOption)) {
      return Optional.empty();
    }
    try {
      return switch (arguments.length == 0 ? "" : arguments[0]) {
        case "check" -> Optional.of(CheckCommand.check(words, err));
        case "explain" -> ExplainCommand.explain(words);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of(Failures.exit(e, err));
    }
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && !word.equals("-");
  }
}
