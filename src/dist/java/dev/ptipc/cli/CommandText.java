package dev.ptipc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the completions say of a command and its options. */
final class CommandText {

  private CommandText() {}

  /** The first sentence. */
  static String summary(CommandSpec spec) {
    return sentence(String.join(" ", spec.usageMessage().description()));
  }

  /** The first sentence. */
  static String summary(OptionSpec option) {
    return sentence(String.join(" ", option.description()));
  }

  private static String sentence(String text) {
    String plain = Ansi.OFF.string(text).replace("%n", " ").replace("%%", "%");
    int end = plain.indexOf(". ");
    return end < 0 ? plain : plain.substring(0, end + 1);
  }

  /** The words that an option or an operand may have; none where it may have any. */
  static List<String> values(ArgSpec argument) {
    List<String> values = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(word -> values.add(word.toLowerCase(Locale.ROOT)));
    }
    return values;
  }
}
